/** What the legal-stage finder knows of English. */
import type { LegalStageLanguage } from '../../topics/language.ts';

export const legalStage: LegalStageLanguage = {
  stages: {
    investigation: `
      investigation, investigations, investigating, investigated, investigators, under investigation, inquiry, probe, probing,
      searched the home, search warrant, search warrants, raid, raids, raided, manhunt, wanted by, appeal for witnesses,
      appealing for witnesses, seized, searching for
    `,
    arrest: `
      arrest, arrests, arrested, arresting, detained, taken into custody, took custody of, in custody, remanded in custody, apprehended,
      under arrest, rounded up, in police custody, held on suspicion
    `,
    charge: `
      charged with, charged in, charged over, charged after, charged for, been charged, were charged, was charged, is charged, are charged,
      charges against, charges filed, faces charges, facing charges, faces charges of, indicted, indictment, arraigned,
      arraignment, formally accused, criminal complaint, charged, prosecuted
    `,
    trial: `
      on trial, trial, trials, pleaded not guilty, pleads not guilty, jury, jurors, testified, testifying, opening statements,
      court heard, court was told, closing arguments, retrial, stand trial, stood trial
    `,
    conviction: `
      convicted, conviction, convictions, found guilty, guilty verdict, pleaded guilty, pleads guilty, plead guilty, pled guilty,
      guilty plea, guilty pleas, admitted charges, convicts, guilty of
    `,
    sentence: `
      sentenced, sentencing, jailed, imprisoned, years in prison, years in jail, months in prison, months in jail,
      prison sentence, prison term, jail term, life sentence, life in prison, life imprisonment, suspended sentence, years' imprisonment,
      handed a sentence, years behind bars, probation, community order
    `,
    acquittal: `
      acquitted, acquittal, acquits, found not guilty, not guilty verdict, cleared of, charges dropped, charges were dropped,
      dropped charges, dropped the charges, case dismissed, charges dismissed, conviction overturned, convictions overturned, exonerated
    `,
  },
  innocent: `
    Homeland Security Investigations, Federal Bureau of Investigation, Criminal Investigation Department, Bureau of Investigation, Criminal Investigation Division, Criminal Investigations,
    grand jury, grand juries, clinical trial, clinical trials, drug trial, vaccine trial, trial period, free trial, trial run, trial and error, field trial, time trial, time trials,
    trial version, strong conviction, conviction that, sentence structure, cardiac arrest, in charge, took charge, take charge,
    taking charge, extra charge, free of charge, service charge, charge for, charges of up to, bank charges, battery charge,
    fully charged, charged up, arresting performance, probe into space, space probe, public inquiry office, emotionally charged,
    politically charged, air raid, air raids, investigative journalism, investigation discovery, customer inquiry, trial balloon,
    roaming charges, charging station, guilty pleasure, feel guilty, felt guilty, not guilty by
  `,
  negations: 'not, never, no, without, nobody, none, neither, nor, cannot, avoided, escaped, yet to be',
  hypotheticals: `
    could, would, might, may, if, can be, should, face up to, faces up to, facing up to, faces a, face a, risk, risks, carries, carry,
    punishable, maximum, penalty, calls for, called for, demand, demanded, urged, threatened, until, unless, awaiting, seeking, wants, possible, potential, fear, feared, to be
  `,
  earlier: `
    previously, previous, earlier conviction*, already, prior, formerly, repeat, past, ex-convict, who was once, years ago, decades ago, historic, a convicted,
    the convicted, other convicted, registered, in an unrelated case, unrelated
  `,
  numerals:
    'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozens, another, other, others, second, third, several, one, both',
  matters: `
    police, causing the death, causing death, guilty, burglary, indicted, officer, officers, detective*, court, courts, prosecutor*, prosecution, suspect, suspects, suspected, crime, crimes,
    criminal, criminals, offence, offences, offense, offenses, offender, offenders, murder, theft, fraud, robbery, assault*, rape, abuse, trafficking,
    smuggl*, drugs, cocaine, illegal, illegally, judge, lawyer, attorney, defendant*, victim, victims, sheriff, FBI, law enforcement, alleged, allegedly,
    accused, poach*, hackers, blackmail, extort*, violence, stabb*, shooting, killing, gang, evidence, custody, agents, customs, authorities
  `,
};
