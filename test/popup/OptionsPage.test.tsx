// @vitest-environment happy-dom
/** The options: stored as they are changed, and always detect asked for in the click itself. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../popup/OptionsPage.tsx';
import { type MockOptions, mockConnection } from './fixtures/connection.ts';

afterEach(cleanup);

async function open(options: MockOptions = {}) {
  const connection = mockConnection(options);
  render(<OptionsPage connection={connection} />);
  await screen.findByLabelText('Country');
  return connection;
}

describe('the options page', () => {
  it('stores the country', async () => {
    const connection = await open();
    fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'FR' } });
    expect(connection.done).toEqual(['save {"country":"FR"}']);
    await screen.findByText('Saved on this device.');
  });

  it('stores the size of the text and shows it at once', async () => {
    const connection = await open();
    expect(document.documentElement.dataset.textSize).toBe('normal');
    fireEvent.click(screen.getByRole('radio', { name: 'Very large' }));
    expect(connection.done).toEqual(['save {"textSize":"largest"}']);
    await waitFor(() => expect(document.documentElement.dataset.textSize).toBe('largest'));
  });

  it('asks for the permission before the click is over, and gives it back', async () => {
    const connection = await open();
    const button = await screen.findByRole('button', { name: 'Turn on' });
    button.click();
    expect(connection.done).toEqual(['request']);
    fireEvent.click(await screen.findByRole('button', { name: 'Turn off' }));
    await screen.findByRole('button', { name: 'Turn on' });
    expect(connection.done).toEqual(['request', 'revoke']);
  });

  it('says so where the permission was refused', async () => {
    await open({ grants: false });
    fireEvent.click(await screen.findByRole('button', { name: 'Turn on' }));
    await screen.findByText('The permission was not given. Nothing has changed.');
  });

  it('goes back to the defaults', async () => {
    const connection = await open({ granted: true, settings: { country: 'DE', summaryLength: 'long' } });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    await waitFor(() => expect((screen.getByLabelText('Country') as HTMLSelectElement).value).toBe('ES'));
    expect(connection.done).toContain('reset');
    expect(connection.done).toContain('revoke');
  });
});
