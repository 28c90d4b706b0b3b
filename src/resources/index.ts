/** The directory of reporting and support services and the choice among them: the only way in. */
export { alwaysReachable, chooseResources, type Facts, type Reader } from './choose.ts';
export {
  countriesWithEmergencyNumbers,
  countriesWithServices,
  directory,
  emergencyNumberFor,
  serviceById,
  servicesIn,
} from './directory.ts';
export { type CheckState, checkStateOf, MOST_DAYS_SINCE_CHECK } from './freshness.ts';
export { keptDirectory, keptEmergencyNumbers } from './keeping.ts';
export { type Limit, limitOf } from './limits.ts';
export {
  type GroupedResources,
  groupResources,
  type ResourceGroup,
  type ResourceReason,
  type ResourceSection,
  type ShownService,
  sectionOf,
} from './sections.ts';
export {
  type Confidence,
  type EmergencyNumber,
  type KeptEmergencyNumber,
  type KeptService,
  SERVICE_KINDS,
  type Service,
  type ServiceKind,
} from './service.ts';
