/** What is known of one reporting or support service. Shape only: the entries are in `data/`, the choice in `choose.ts`. */

/** What a service does for the person who turns to it. */
export const SERVICE_KINDS = [
  'report-csam',
  'report-grooming',
  'report-sextortion',
  'trafficking',
  'missing-child',
  'police',
  'child-helpline',
  'victim-support',
  'remove-images',
  'prevention',
] as const;

export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** `high`: read on the service's own page or in a dated official reading; `medium`: an older or secondary source. */
export type Confidence = 'high' | 'medium';

export interface Service {
  id: string;
  /** Its own name, in its own language. */
  name: string;
  organisation: string;
  /** ISO 3166-1 alpha-2; `INT` for a service for everybody, `EU` for one for the European Union. */
  country: string;
  /** What it does, the main thing first. */
  kinds: readonly ServiceKind[];
  /** https, or null where only a number is known. */
  url: string | null;
  /** E.164 with `+`, or the short code as dialled inside the country: digits that may follow `tel:`. */
  phone: string | null;
  /** The number as people write it, with text and chat numbers where there are any. */
  phoneDisplay: string | null;
  /** The number is one for emergencies. */
  emergency: boolean;
  /** BCP 47. The usual languages of the country unless the service says otherwise. */
  languages: readonly string[];
  /** Whether one can stay anonymous; null where that is not established. */
  anonymous: boolean | null;
  /** Opening hours as the source words them (English), or null. */
  hours: string | null;
  /** Networks that stand behind it: INHOPE, Child Helpline International, Missing Children Europe. */
  memberOf: readonly string[];
  /** ISO date of the source. */
  sourceDate: string | null;
  confidence: Confidence;
  /** ISO date on which somebody opened the page or rang the number; null where nobody has yet. */
  lastCheckedLive: string | null;
}

/** What whoever keeps the directory has to know of a service. Never shown, and so not in what is built for readers. */
export interface Provenance {
  email: string | null;
  /** Whom it is for, as the source words it (English), or null. */
  audience: string | null;
  /** Where the entry was read: an address, or `github:owner/repository:path`; null for public knowledge. */
  source: string | null;
  /** Remarks. What restricts a service is in `limits.ts` as well. */
  note: string | null;
}

/** A service with where it comes from. */
export type KeptService = Service & Provenance;

/** The number for somebody in danger now, as dialled inside the country. */
export interface EmergencyNumber {
  /** ISO 3166-1 alpha-2, or the user-assigned `XK` (Kosovo). */
  country: string;
  general: string;
}

/** What whoever keeps the directory knows of a country's numbers besides. No screen shows it: not built for readers. */
export interface EmergencyNumberProvenance {
  police: string | null;
  ambulance: string | null;
  fire: string | null;
  /** Where this was read. */
  sources: readonly string[];
  confidence: Confidence;
  /** ISO date on which the lists were compared. */
  sourceDate: string;
  /** ISO date on which somebody checked it with the country's own authority; null where nobody has yet. */
  lastCheckedLive: string | null;
}

/** An emergency number with where it comes from. */
export type KeptEmergencyNumber = EmergencyNumber & EmergencyNumberProvenance;
