// @vitest-environment happy-dom
/** The options: stored as they are changed, and always detect asked for in the click itself. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../popup/OptionsPage.tsx';
import { type MockOptions, mockConnection } from './fixtures/connection.ts';
import { screen } from './screen.ts';

afterEach(cleanup);

async function open(options: MockOptions = {}) {
  const connection = mockConnection(options);
  render(<OptionsPage connection={connection} />);
  await screen().findByLabelText('Country');
  return connection;
}

describe('the options page', () => {
  it('stores the country', async () => {
    const connection = await open();
    fireEvent.change(screen().getByLabelText('Country'), { target: { value: 'FR' } });
    expect(connection.done).toEqual(['save {"country":"FR"}']);
    await screen().findByText('Saved on this device.');
  });

  it('stores the size of the text and shows it at once', async () => {
    const connection = await open();
    expect(document.documentElement.dataset.textSize).toBe('normal');
    fireEvent.click(screen().getByRole('radio', { name: 'Very large' }));
    expect(connection.done).toEqual(['save {"textSize":"largest"}']);
    await waitFor(() => expect(document.documentElement.dataset.textSize).toBe('largest'));
  });

  it('asks for the permission before the click is over, and gives it back', async () => {
    const connection = await open();
    const button = await screen().findByRole('button', { name: 'Turn on' });
    button.click();
    expect(connection.done).toEqual(['request']);
    fireEvent.click(await screen().findByRole('button', { name: 'Turn off' }));
    await screen().findByRole('button', { name: 'Turn on' });
    expect(connection.done).toEqual(['request', 'revoke']);
  });

  it('says so where the permission was refused', async () => {
    await open({ grants: false });
    fireEvent.click(await screen().findByRole('button', { name: 'Turn on' }));
    await screen().findByText('The permission was not given. Nothing has changed.');
  });

  it('goes back to the defaults', async () => {
    const connection = await open({ granted: true, settings: { country: 'DE', summaryLength: 'long' } });
    fireEvent.click(screen().getByRole('button', { name: 'Back to the defaults' }));
    await waitFor(() => expect((screen().getByLabelText('Country') as HTMLSelectElement).value).toBe('ES'));
    expect(connection.done).toContain('reset');
    expect(connection.done).toContain('revoke');
  });

  it('is drawn all at once: no button moves under the reader’s finger', async () => {
    const connection = mockConnection({});
    let tell = (_: boolean) => {};
    connection.detection.granted = () =>
      new Promise((resolve) => {
        tell = resolve;
      });
    render(<OptionsPage connection={connection} />);
    await screen().findByRole('heading', { name: 'Lede: options' });
    await connection.settings.load();
    expect(screen().queryAllByRole('button')).toEqual([]);
    tell(false);
    const buttons = (await screen().findAllByRole('button')).map(({ textContent }) => textContent);
    expect(buttons).toContain('Turn on');
    expect(buttons).toContain('Back to the defaults');
  });

  it('says so where the browser did not store a choice', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await open({ isFull: true });
    fireEvent.click(screen().getByRole('radio', { name: 'Very large' }));
    await screen().findByText('The browser did not save this. Please try again.');
    log.mockRestore();
  });

  it('moves a section, hides another, and never hides support', async () => {
    const connection = await open();
    fireEvent.click(screen().getByRole('button', { name: 'Move up: Timeline' }));
    await screen().findByText('Timeline is now at place 2. Saved on this device.');
    fireEvent.click(screen().getByRole('checkbox', { name: 'Numbers' }));
    expect(connection.done).toEqual([
      'save {"sections":["key-points","timeline","numbers","support"]}',
      'save {"sections":["key-points","timeline","support"]}',
    ]);
    expect((screen().getByRole('checkbox', { name: 'Support' }) as HTMLInputElement).disabled).toBe(true);
    // Nothing to move to at the top: the button can be reached and does nothing.
    fireEvent.click(screen().getByRole('button', { name: 'Move up: Key points' }));
    expect(connection.done).toHaveLength(2);
  });

  it('speaks another language at once', async () => {
    await open();
    fireEvent.change(screen().getByRole('combobox', { name: 'Language' }), { target: { value: 'de' } });
    await screen().findByRole('heading', { level: 1, name: 'Lede: Einstellungen' });
    await waitFor(() => expect(document.documentElement.lang).toBe('de'));
    fireEvent.change(screen().getByRole('combobox', { name: 'Sprache' }), { target: { value: '' } });
    await screen().findByRole('heading', { level: 1, name: 'Lede: options' });
  });

  it('takes an address for quick exit only where it is one', async () => {
    const connection = await open();
    fireEvent.click(screen().getByRole('radio', { name: 'Also replace the page with an empty one' }));
    fireEvent.click(screen().getByRole('radio', { name: 'Also replace the page with this address' }));
    const field = await screen().findByLabelText('Address');
    fireEvent.change(field, { target: { value: 'http://weather.example' } });
    await screen().findByRole('alert');
    expect(connection.done).toEqual(['save {"exitTarget":"about:blank"}']);
    fireEvent.change(field, { target: { value: ' https://weather.example ' } });
    await waitFor(() => expect(connection.done).toContain('save {"exitTarget":"https://weather.example"}'));
    expect(screen().queryByRole('alert')).toBeNull();
  });

  it('syncs only when asked, and then says where it saved', async () => {
    const connection = await open();
    fireEvent.click(screen().getByRole('checkbox', { name: 'Keep these choices in the browser’s own sync' }));
    expect(connection.done).toEqual(['save {"sync":true}']);
    await screen().findByText('Saved on this device and in the browser’s sync.');
  });
});
