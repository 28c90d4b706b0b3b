/** What the legal-stage finder knows of German. */
import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {
  stages: {
    investigation:
      'ermittlung, ermittlungen, ermittelt, ermitteln, ermittelte, ermittlungsverfahren, durchsuchung*, durchsucht, durchsuchten, razzia, razzien, fahndung, fahndet, gefahndet, zeugenaufruf, zeugen gesucht, beschlagnahmt*, sichergestellt',
    arrest:
      'festgenommen, festnahme, festnahmen, nahm fest, nahmen fest, nimmt fest, verhaftet, verhaftung, verhaftungen, verhaftete, untersuchungshaft, haftbefehl, u haft, in gewahrsam, dingfest',
    charge:
      'angeklagt, angeklagte, angeklagter, angeklagten, anklage, anklage erhoben, angezeigt, anzeige erstattet, strafanzeige, beschuldigt',
    trial:
      'prozess, prozesses, prozessauftakt, vor gericht, gerichtsverhandlung, hauptverhandlung, verhandlung, prozessbeginn, muss sich verantworten',
    conviction: 'schuldig gesprochen, schuldspruch, für schuldig, schuldig',
    sentence:
      'verurteilt, verurteilte, verurteilten, verurteilung, jahre haft, jahren haft, monate haft, freiheitsstrafe, bewährungsstrafe, haftstrafe, gefängnisstrafe, lebenslang, jahre gefängnis, jahren gefängnis, geldstrafe',
    acquittal:
      'freigesprochen, von allen vorwürfen frei, vom vorwurf frei, sprach ihn frei, sprach sie frei, freispruch, freisprüche, verfahren eingestellt, einstellung des verfahrens, klage abgewiesen',
  },
  innocent:
    'festnahmen gab es nicht, festnahmen gab es bislang nicht, festnahmen gab es zunächst nicht, festnahmen gibt es nicht, arbeitsprozess, lernprozess, friedensprozess, heilungsprozess, entscheidungsprozess, im prozess der, zur anzeige gebracht, kleinanzeige, stellenanzeige, verurteilt den angriff, verurteilte den angriff, verurteilten den angriff, verurteilte die gewalt, forschung',
  negations: 'nicht, nie, niemals, kein, keine, keinen, keiner, ohne, niemand, noch nicht',
  hypotheticals:
    'könnte, könnten, droht, drohen, drohe, falls, wenn, bis zu, möglich, mögliche, möglicherweise, fordert, fordern, forderte, gefordert, soll, sollte, müsste, höchststrafe, strafrahmen',
  earlier:
    'bereits, früher, frühere verurteilung*, früheren verurteilung*, frühere haft*, vorbestraft, einschlägig, zuvor, vor jahren, seinerzeit, damals',
  numerals:
    'zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dutzende, weitere, weiterer, weiteren, andere, mehrere, einer',
  matters:
    'polizei*, razzia, landgericht*, amtsgericht*, strafkammer, angeklagte*, untreue, brandstiftung, tötung, körperverletzung, anklage, anklagebehörde, kantonspolizei, beamte, beamten, staatsanwalt*, gericht, gerichts, richter*, kriminalpolizei, verdacht, verdächtig*, tatverdächtig*, mutmaßlich*, mutmasslich*, straftat*, verbrechen, täter, opfer, diebstahl, raub, betrug, mord, totschlag, drogen*, rauschgift*, marihuana, kokain, schmuggel*, missbrauch*, gewalt, anwalt, illegal*, kriminell*, finanzwache, carabinieri, delikt*, zoll',
};
