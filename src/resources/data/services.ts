/** Written by `scripts/import-resources.ts`: refresh by that script, do not edit. */
import type { Service } from '../service.ts';

export const services: readonly Service[] = [
 {
  "id": "eu-europol-trace",
  "name": "Stop Child Abuse – Trace an Object",
  "organisation": "Europol",
  "country": "EU",
  "kinds": [
   "police"
  ],
  "url": "https://www.europol.europa.eu/stopchildabuse",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "eu-europol-report",
  "name": "Report cybercrime online: national contact points",
  "organisation": "Europol",
  "country": "EU",
  "kinds": [
   "police"
  ],
  "url": "https://www.europol.europa.eu/report-a-crime/report-cybercrime-online",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "eu-116000",
  "name": "116 000 European hotline for missing children (directory)",
  "organisation": "Missing Children Europe",
  "country": "EU",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7 in most countries",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "eu-116111",
  "name": "116 111 harmonised child helpline number",
  "organisation": "Child Helpline International and national members",
  "country": "EU",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://childhelplineinternational.org/15-years-of-116111/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2022-10-29",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "int-inhope",
  "name": "INHOPE member directory",
  "organisation": "INHOPE",
  "country": "INT",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.inhope.org/EN/our-members",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "int-cport",
  "name": "Project CPORT: report by country",
  "organisation": "INHOPE and partners",
  "country": "INT",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.projectcport.com/report/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "int-iwf-portals",
  "name": "IWF reporting portals (list)",
  "organisation": "Internet Watch Foundation",
  "country": "INT",
  "kinds": [
   "report-csam"
  ],
  "url": "https://annualreport2022.iwf.org.uk/iwf-reporting-portals/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2022",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "int-takeitdown",
  "name": "Take It Down",
  "organisation": "National Center for Missing & Exploited Children (NCMEC)",
  "country": "INT",
  "kinds": [
   "remove-images",
   "report-sextortion"
  ],
  "url": "https://takeitdown.ncmec.org/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "int-ncmec-removal",
  "name": "Is your explicit content out there?",
  "organisation": "National Center for Missing & Exploited Children (NCMEC)",
  "country": "INT",
  "kinds": [
   "remove-images",
   "victim-support"
  ],
  "url": "https://www.missingkids.org/gethelpnow/isyourexplicitcontentoutthere",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "int-stopncii",
  "name": "StopNCII.org",
  "organisation": "SWGfL (Revenge Porn Helpline)",
  "country": "INT",
  "kinds": [
   "remove-images"
  ],
  "url": "https://stopncii.org/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-01-30",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "int-chi",
  "name": "Child Helpline International: find a child helpline",
  "organisation": "Child Helpline International",
  "country": "INT",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://childhelplineinternational.org/helplines/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "int-troubled-desire",
  "name": "Troubled Desire",
  "organisation": "Charité – Universitätsmedizin Berlin",
  "country": "INT",
  "kinds": [
   "prevention"
  ],
  "url": "https://troubled-desire.com/en",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en",
   "de",
   "es",
   "fr",
   "pt",
   "hi",
   "mr",
   "tr"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ae-116111",
  "name": "Child protection hotline 116 111",
  "organisation": "Ministry of Interior",
  "country": "AE",
  "kinds": [
   "child-helpline",
   "victim-support",
   "police"
  ],
  "url": null,
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "ar",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ae-dfwac",
  "name": "Dubai Foundation for Women and Children",
  "organisation": "DFWAC",
  "country": "AE",
  "kinds": [
   "victim-support"
  ],
  "url": null,
  "phone": "800111",
  "phoneDisplay": "800 111",
  "emergency": false,
  "languages": [
   "ar",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "al-alo116",
  "name": "ALO 116 111",
  "organisation": "ALO 116 111",
  "country": "AL",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://alo116.al/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "sq"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "al-116000",
  "name": "116 000 missing children hotline (AL)",
  "organisation": "ALO 116",
  "country": "AL",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "sq"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ar-102",
  "name": "Línea 102",
  "organisation": "Secretaría Nacional de Niñez, Adolescencia y Familia",
  "country": "AR",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.argentina.gob.ar/linea-102",
  "phone": "102",
  "phoneDisplay": "102",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ar-137",
  "name": "Línea 137",
  "organisation": "Programa Las Víctimas contra las Violencias",
  "country": "AR",
  "kinds": [
   "victim-support",
   "report-csam",
   "report-grooming"
  ],
  "url": null,
  "phone": "137",
  "phoneDisplay": "137 (option 1); WhatsApp +54 9 11 3133-1000",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ar-grooming",
  "name": "Grooming Argentina (GAPP)",
  "organisation": "Grooming Argentina",
  "country": "AR",
  "kinds": [
   "report-grooming"
  ],
  "url": "https://www.grooming.org.ar/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "at-stopline",
  "name": "Stopline",
  "organisation": "ISPA",
  "country": "AT",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.stopline.at/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "de",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2025-07-07",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "at-147",
  "name": "147 Rat auf Draht",
  "organisation": "Rat auf Draht gGmbH",
  "country": "AT",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.rataufdraht.at/",
  "phone": "147",
  "phoneDisplay": "147",
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "at-116000",
  "name": "116 000 missing children hotline (AT)",
  "organisation": "147 Rat auf Draht",
  "country": "AT",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "au-esafety",
  "name": "Report to eSafety",
  "organisation": "eSafety Commissioner",
  "country": "AU",
  "kinds": [
   "report-csam",
   "remove-images",
   "report-sextortion"
  ],
  "url": "https://www.esafety.gov.au/report",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "au-accce",
  "name": "ACCCE: report abuse",
  "organisation": "Australian Federal Police (ACCCE)",
  "country": "AU",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://www.accce.gov.au/report",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "au-kidshelpline",
  "name": "Kids Helpline",
  "organisation": "yourtown",
  "country": "AU",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://kidshelpline.com.au/",
  "phone": "+611800551800",
  "phoneDisplay": "1800 55 1800",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "au-stopitnow",
  "name": "Stop It Now! Australia",
  "organisation": "Jesuit Social Services",
  "country": "AU",
  "kinds": [
   "prevention"
  ],
  "url": "https://www.stopitnow.org.au/",
  "phone": "+611800011800",
  "phoneDisplay": "1800 01 1800",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "au-bravehearts",
  "name": "Bravehearts",
  "organisation": "Bravehearts",
  "country": "AU",
  "kinds": [
   "victim-support"
  ],
  "url": "https://bravehearts.org.au/",
  "phone": "+611800272831",
  "phoneDisplay": "1800 272 831",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "au-crimestoppers",
  "name": "Crime Stoppers",
  "organisation": "Crime Stoppers Australia",
  "country": "AU",
  "kinds": [
   "police"
  ],
  "url": "https://crimestoppers.com.au/",
  "phone": "+611800333000",
  "phoneDisplay": "1800 333 000",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ba-plavitelefon",
  "name": "Plavi telefon",
  "organisation": "Udruženje Nova generacija",
  "country": "BA",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://plavitelefon.ba/",
  "phone": "+38780050305",
  "phoneDisplay": "080 05 03 05",
  "emergency": false,
  "languages": [
   "bs",
   "hr",
   "sr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "bd-1098",
  "name": "Child Helpline 1098",
  "organisation": "Department of Social Services",
  "country": "BD",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "1098",
  "phoneDisplay": "1098",
  "emergency": false,
  "languages": [
   "bn"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "be-childfocus",
  "name": "Child Focus: signaler des images d'abus / misbruikbeelden melden",
  "organisation": "Child Focus",
  "country": "BE",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "remove-images",
   "victim-support"
  ],
  "url": "https://www.childfocus.be/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "nl",
   "fr",
   "de",
   "en"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "INHOPE",
   "Missing Children Europe"
  ],
  "sourceDate": "2017-07-06",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "be-116000",
  "name": "Child Focus 116 000",
  "organisation": "Child Focus",
  "country": "BE",
  "kinds": [
   "missing-child"
  ],
  "url": "https://www.childfocus.be/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "nl",
   "fr",
   "de"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "be-awel",
  "name": "Awel",
  "organisation": "Awel vzw",
  "country": "BE",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://awel.be/",
  "phone": "102",
  "phoneDisplay": "102",
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "be-103",
  "name": "Écoute-Enfants 103",
  "organisation": "Écoute-Enfants",
  "country": "BE",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.103ecoute.be/",
  "phone": "103",
  "phoneDisplay": "103",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "be-stopitnow",
  "name": "Stop it Now! Vlaanderen",
  "organisation": "University Forensic Centre (UFC)",
  "country": "BE",
  "kinds": [
   "prevention"
  ],
  "url": "https://stopitnow.be/",
  "phone": "+3280020088",
  "phoneDisplay": "0800 200 88",
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "bg-safenet",
  "name": "Safenet.bg: hotline and helpline 124 123",
  "organisation": "Асоциация Родители (Bulgarian Safer Internet Centre)",
  "country": "BG",
  "kinds": [
   "report-csam",
   "report-grooming",
   "victim-support"
  ],
  "url": "https://www.safenet.bg/",
  "phone": "124123",
  "phoneDisplay": "124 123",
  "emergency": false,
  "languages": [
   "bg"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "bg-116111",
  "name": "Национална телефонна линия за деца 116 111",
  "organisation": "State Agency for Child Protection",
  "country": "BG",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://sacp.government.bg/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "bg"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2023-06-13",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "bg-116000",
  "name": "116 000 missing children hotline (BG)",
  "organisation": "Nadja Centre Foundation",
  "country": "BG",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "bg"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "br-safernet",
  "name": "SaferNet Brasil: denuncie",
  "organisation": "SaferNet Brasil",
  "country": "BR",
  "kinds": [
   "report-csam",
   "report-grooming"
  ],
  "url": "https://new.safernet.org.br/denuncie",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "pt-BR"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "br-disque100",
  "name": "Disque 100",
  "organisation": "Ministério dos Direitos Humanos e da Cidadania",
  "country": "BR",
  "kinds": [
   "child-helpline",
   "victim-support",
   "trafficking"
  ],
  "url": "https://www.gov.br/pt-br/servicos/denunciar-violacao-de-direitos-humanos",
  "phone": "100",
  "phoneDisplay": "100",
  "emergency": false,
  "languages": [
   "pt-BR"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2025-12-15",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ca-cybertip",
  "name": "Cybertip.ca",
  "organisation": "Canadian Centre for Child Protection (C3P)",
  "country": "CA",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "trafficking"
  ],
  "url": "https://www.cybertip.ca/en/report/",
  "phone": "+18666589022",
  "phoneDisplay": "1-866-658-9022",
  "emergency": false,
  "languages": [
   "en",
   "fr"
  ],
  "anonymous": true,
  "hours": "08:30-16:00 Central Time, Monday to Friday",
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ca-needhelpnow",
  "name": "NeedHelpNow.ca",
  "organisation": "Canadian Centre for Child Protection",
  "country": "CA",
  "kinds": [
   "remove-images",
   "report-sextortion",
   "victim-support"
  ],
  "url": "https://needhelpnow.ca/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en",
   "fr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ca-khp",
  "name": "Kids Help Phone / Jeunesse, J'écoute",
  "organisation": "Kids Help Phone",
  "country": "CA",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://kidshelpphone.ca/",
  "phone": "+18006686868",
  "phoneDisplay": "1-800-668-6868 (text 686868)",
  "emergency": false,
  "languages": [
   "en",
   "fr"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ca-missingkids",
  "name": "MissingKids.ca",
  "organisation": "Canadian Centre for Child Protection",
  "country": "CA",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingkids.ca/",
  "phone": "+18665438477",
  "phoneDisplay": "1-866-KID-TIPS (543-8477)",
  "emergency": false,
  "languages": [
   "en",
   "fr"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ca-trafficking",
  "name": "Canadian Human Trafficking Hotline",
  "organisation": "The Canadian Centre to End Human Trafficking",
  "country": "CA",
  "kinds": [
   "trafficking"
  ],
  "url": "https://www.canadianhumantraffickinghotline.ca/",
  "phone": "+18339001010",
  "phoneDisplay": "1-833-900-1010",
  "emergency": false,
  "languages": [
   "en",
   "fr"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ch-clickandstop",
  "name": "clickandstop.ch",
  "organisation": "Kinderschutz Schweiz and Guido Fluri Stiftung",
  "country": "CH",
  "kinds": [
   "report-csam",
   "victim-support"
  ],
  "url": "https://www.clickandstop.ch/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "de",
   "fr",
   "it"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ch-147",
  "name": "147 Pro Juventute",
  "organisation": "Pro Juventute",
  "country": "CH",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.147.ch/",
  "phone": "147",
  "phoneDisplay": "147",
  "emergency": false,
  "languages": [
   "de",
   "fr",
   "it"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ch-116000",
  "name": "116 000 missing children hotline (CH)",
  "organisation": "Missing Children Switzerland",
  "country": "CH",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "de",
   "fr",
   "it"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cl-147",
  "name": "Fono Niños 147",
  "organisation": "Carabineros de Chile",
  "country": "CL",
  "kinds": [
   "child-helpline",
   "victim-support",
   "police"
  ],
  "url": null,
  "phone": "147",
  "phoneDisplay": "147",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cl-1515",
  "name": "Línea Libre",
  "organisation": "Fundación para la Confianza",
  "country": "CL",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://www.linealibre.cl/",
  "phone": "1515",
  "phoneDisplay": "1515",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cn-12355",
  "name": "12355 青少年服务热线",
  "organisation": "共青团中央",
  "country": "CN",
  "kinds": [
   "child-helpline"
  ],
  "url": null,
  "phone": "12355",
  "phoneDisplay": "12355",
  "emergency": false,
  "languages": [
   "zh"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "co-teprotejo",
  "name": "Te Protejo Colombia",
  "organisation": "Red PaPaz",
  "country": "CO",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "trafficking"
  ],
  "url": "https://www.teprotejo.org/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "co-141",
  "name": "Línea 141",
  "organisation": "ICBF",
  "country": "CO",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.icbf.gov.co/",
  "phone": "141",
  "phoneDisplay": "141",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "co-caivirtual",
  "name": "CAI Virtual",
  "organisation": "Policía Nacional de Colombia",
  "country": "CO",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://caivirtual.policia.gov.co/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cr-1147",
  "name": "Línea 1147",
  "organisation": "Patronato Nacional de la Infancia",
  "country": "CR",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://pani.go.cr/",
  "phone": "1147",
  "phoneDisplay": "1147",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cy-cybersafety",
  "name": "CyberSafety hotline and helpline 1480",
  "organisation": "Cyprus Safer Internet Centre",
  "country": "CY",
  "kinds": [
   "report-csam",
   "report-grooming",
   "victim-support"
  ],
  "url": "https://www.cybersafety.cy/",
  "phone": "1480",
  "phoneDisplay": "1480",
  "emergency": false,
  "languages": [
   "el",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2018-09-17",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cy-1466",
  "name": "Hope For Children 1466",
  "organisation": "Hope For Children CRC Policy Center",
  "country": "CY",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://uncrcpc.org.cy/",
  "phone": "1466",
  "phoneDisplay": "1466",
  "emergency": false,
  "languages": [
   "el",
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cy-116000",
  "name": "116 000 missing children hotline (CY)",
  "organisation": "Consortium SPAVO and Hope For Children",
  "country": "CY",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "el",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cz-stoponline",
  "name": "STOPonline.cz",
  "organisation": "CZ.NIC",
  "country": "CZ",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.stoponline.cz/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "cs",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "cz-linka",
  "name": "Linka bezpečí",
  "organisation": "Linka bezpečí, z. s.",
  "country": "CZ",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.linkabezpeci.cz/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "cs"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "cz-116000",
  "name": "116 000 missing children hotline (CZ)",
  "organisation": "Cesta z krize",
  "country": "CZ",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "cs"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "de-jugendschutz",
  "name": "jugendschutz.net",
  "organisation": "jugendschutz.net",
  "country": "DE",
  "kinds": [
   "report-csam",
   "report-grooming"
  ],
  "url": "https://www.jugendschutz.net/verstoss-melden",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "de-beschwerdestelle",
  "name": "internet-beschwerdestelle.de",
  "organisation": "eco and FSM",
  "country": "DE",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.internet-beschwerdestelle.de/en/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "de",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "de-eco",
  "name": "eco-Beschwerdestelle",
  "organisation": "eco – Verband der Internetwirtschaft e. V.",
  "country": "DE",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.internet-beschwerdestelle.de/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "de",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "de-fsm",
  "name": "FSM-Beschwerdestelle",
  "organisation": "Freiwillige Selbstkontrolle Multimedia-Diensteanbieter (FSM)",
  "country": "DE",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.fsm.de/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2024-11",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "de-ngk",
  "name": "Kinder- und Jugendtelefon, Nummer gegen Kummer",
  "organisation": "Nummer gegen Kummer e. V.",
  "country": "DE",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.nummergegenkummer.de/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "de-ngk-eltern",
  "name": "Elterntelefon, Nummer gegen Kummer",
  "organisation": "Nummer gegen Kummer e. V.",
  "country": "DE",
  "kinds": [
   "victim-support"
  ],
  "url": "https://www.nummergegenkummer.de/",
  "phone": "+498001110550",
  "phoneDisplay": "0800 111 0 550",
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "de-hilfetelefon",
  "name": "Hilfe-Telefon Sexueller Missbrauch",
  "organisation": "N.I.N.A. e. V. / Unabhängige Bundesbeauftragte",
  "country": "DE",
  "kinds": [
   "victim-support"
  ],
  "url": "https://www.hilfe-telefon-missbrauch.de/",
  "phone": "+498002255530",
  "phoneDisplay": "0800 22 55 530",
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-05-02",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "de-kein-taeter",
  "name": "Kein Täter werden",
  "organisation": "Präventionsnetzwerk Kein Täter werden (Charité)",
  "country": "DE",
  "kinds": [
   "prevention"
  ],
  "url": "https://www.kein-taeter-werden.de/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2019-10-29",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "de-110",
  "name": "Polizei 110",
  "organisation": "Polizei",
  "country": "DE",
  "kinds": [
   "police"
  ],
  "url": null,
  "phone": "110",
  "phoneDisplay": "110",
  "emergency": true,
  "languages": [
   "de"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "de-116000",
  "name": "116 000 missing children hotline (DE)",
  "organisation": "Vermisste Kinder",
  "country": "DE",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "dk-anmelddet",
  "name": "AnmeldDet",
  "organisation": "Red Barnet",
  "country": "DK",
  "kinds": [
   "report-csam"
  ],
  "url": "https://redbarnet.dk/anmelddet/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "da",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "dk-sletdet",
  "name": "SletDet",
  "organisation": "Red Barnet",
  "country": "DK",
  "kinds": [
   "remove-images",
   "report-sextortion",
   "victim-support"
  ],
  "url": "https://redbarnet.dk/sletdet/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "da"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2017-02-03",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "dk-bornetelefonen",
  "name": "BørneTelefonen",
  "organisation": "Børns Vilkår",
  "country": "DK",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://bornetelefonen.dk/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "da"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "dk-brydcirklen",
  "name": "Bryd Cirklen",
  "organisation": "Red Barnet / JanusCentret",
  "country": "DK",
  "kinds": [
   "prevention"
  ],
  "url": "https://brydcirklen.dk/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "da"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "dk-116000",
  "name": "116 000 missing children hotline (DK)",
  "organisation": "Børns Vilkår",
  "country": "DK",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "da"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "do-iwf",
  "name": "Portal de reporte IWF, República Dominicana",
  "organisation": "IWF and local partners",
  "country": "DO",
  "kinds": [
   "report-csam"
  ],
  "url": "https://report.iwf.org.uk/do/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "dz-3033",
  "name": "Je t'écoute",
  "organisation": "NADA",
  "country": "DZ",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "3033",
  "phoneDisplay": "3033",
  "emergency": false,
  "languages": [
   "ar",
   "fr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ee-vihjeliin",
  "name": "Vihjeliin",
  "organisation": "Lastekaitse Liit (Estonian Union for Child Welfare)",
  "country": "EE",
  "kinds": [
   "report-csam",
   "trafficking"
  ],
  "url": "https://vihjeliin.targaltinternetis.ee/en/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "et",
   "ru",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ee-lasteabi",
  "name": "Lasteabi 116 111",
  "organisation": "Sotsiaalkindlustusamet",
  "country": "EE",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.lasteabi.ee/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "et",
   "ru",
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ee-116000",
  "name": "116 000 missing children hotline (EE)",
  "organisation": "Estonian Advice Centre",
  "country": "EE",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "et",
   "ru",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "eg-16000",
  "name": "Child Helpline 16000",
  "organisation": "National Council for Childhood and Motherhood",
  "country": "EG",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "16000",
  "phoneDisplay": "16000",
  "emergency": false,
  "languages": [
   "ar"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "es-incibe-hotline",
  "name": "Línea de Reporte de Contenido de Abuso Sexual Infantil (CSAM)",
  "organisation": "INCIBE",
  "country": "ES",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.incibe.es/menores/hotline",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "es-incibe-017",
  "name": "017, Tu Ayuda en Ciberseguridad",
  "organisation": "INCIBE",
  "country": "ES",
  "kinds": [
   "child-helpline",
   "report-grooming",
   "report-sextortion",
   "victim-support"
  ],
  "url": "https://www.incibe.es/linea-de-ayuda-en-ciberseguridad",
  "phone": "017",
  "phoneDisplay": "017 (WhatsApp 900 116 117, Telegram @INCIBE017)",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": true,
  "hours": "08:00-23:00 every day of the year",
  "memberOf": [],
  "sourceDate": "2025-11-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "es-anar",
  "name": "Teléfono y Chat ANAR de Ayuda a Niños/as y Adolescentes",
  "organisation": "Fundación ANAR",
  "country": "ES",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.anar.org/",
  "phone": "+34900202010",
  "phoneDisplay": "900 20 20 10 (or 116 111 where it reaches ANAR)",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2011-04-06",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "es-anar-familia",
  "name": "Teléfono ANAR de la Familia y los Centros Escolares",
  "organisation": "Fundación ANAR",
  "country": "ES",
  "kinds": [
   "victim-support"
  ],
  "url": "https://www.anar.org/telefono-anar-familia-y-centros-escolares/",
  "phone": "+34600505152",
  "phoneDisplay": "600 50 51 52",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "es-116000",
  "name": "116 000 Teléfono ANAR de Niños Desaparecidos",
  "organisation": "Fundación ANAR",
  "country": "ES",
  "kinds": [
   "missing-child"
  ],
  "url": "https://www.anar.org/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": "2024-08-08",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "es-policia-nacional",
  "name": "Policía Nacional: comunicar pornografía infantil y riesgos de menores en internet",
  "organisation": "Policía Nacional (Unidad Central de Ciberdelincuencia)",
  "country": "ES",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://www.policia.es/_es/colabora_informar.php?strTipo=CGPJDT",
  "phone": "091",
  "phoneDisplay": "091",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "es-policia-091",
  "name": "Policía Nacional, 091",
  "organisation": "Policía Nacional",
  "country": "ES",
  "kinds": [
   "police"
  ],
  "url": "https://www.policia.es/_es/denuncias.php",
  "phone": "091",
  "phoneDisplay": "091",
  "emergency": true,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "es-guardia-civil",
  "name": "Guardia Civil: colaboración ciudadana y denuncias",
  "organisation": "Guardia Civil",
  "country": "ES",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://www.guardiacivil.es/",
  "phone": "062",
  "phoneDisplay": "062",
  "emergency": true,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "es-112",
  "name": "112 Emergencias",
  "organisation": "Servicios autonómicos de emergencia",
  "country": "ES",
  "kinds": [
   "police"
  ],
  "url": "https://www.112.es/",
  "phone": "112",
  "phoneDisplay": "112",
  "emergency": true,
  "languages": [
   "es",
   "ca",
   "gl",
   "eu",
   "en",
   "fr"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "es-alertcops",
  "name": "AlertCops",
  "organisation": "Ministerio del Interior",
  "country": "ES",
  "kinds": [
   "police"
  ],
  "url": "https://alertcops.ses.mir.es/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "es",
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "es-aepd",
  "name": "Canal prioritario: retirada urgente de imágenes sexuales o violentas",
  "organisation": "Agencia Española de Protección de Datos",
  "country": "ES",
  "kinds": [
   "remove-images"
  ],
  "url": "https://www.aepd.es/canalprioritario",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "es-infancia-respon",
  "name": "Infància Respon 116 111 (Catalunya)",
  "organisation": "Generalitat de Catalunya (DGPPIA)",
  "country": "ES",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://dretssocials.gencat.cat/ca/ambits_tematics/infancia_i_adolescencia/proteccio_a_la_infancia_i_ladolescencia/maltractaments_dinfants_i_adolescents/comunicacio_de_maltractaments_dinfants_i_adolescents/",
  "phone": "116111",
  "phoneDisplay": "116 111 (in Catalonia)",
  "emergency": false,
  "languages": [
   "ca",
   "es"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "es-mossos",
  "name": "Mossos d'Esquadra",
  "organisation": "Generalitat de Catalunya",
  "country": "ES",
  "kinds": [
   "police"
  ],
  "url": "https://mossos.gencat.cat/",
  "phone": "112",
  "phoneDisplay": "112",
  "emergency": true,
  "languages": [
   "ca",
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "es-trata",
  "name": "Trata de seres humanos, 900 10 50 90",
  "organisation": "Policía Nacional",
  "country": "ES",
  "kinds": [
   "trafficking",
   "police"
  ],
  "url": "https://www.policia.es/",
  "phone": "+34900105090",
  "phoneDisplay": "900 10 50 90",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "fi-nettivihje",
  "name": "Nettivihje",
  "organisation": "Pelastakaa Lapset (Save the Children Finland)",
  "country": "FI",
  "kinds": [
   "report-csam",
   "report-grooming"
  ],
  "url": "https://www.pelastakaalapset.fi/sv/nettivihje-hotline/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "fi",
   "sv"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2022",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "fi-mll",
  "name": "Lasten ja nuorten puhelin",
  "organisation": "Mannerheimin Lastensuojeluliitto",
  "country": "FI",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.nuortennetti.fi/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "fi",
   "sv"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "fr-pharos",
  "name": "PHAROS, internet-signalement.gouv.fr",
  "organisation": "Ministère de l'Intérieur",
  "country": "FR",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://www.internet-signalement.gouv.fr/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "fr-point-de-contact",
  "name": "Point de Contact",
  "organisation": "Association Point de Contact",
  "country": "FR",
  "kinds": [
   "report-csam",
   "remove-images"
  ],
  "url": "https://www.pointdecontact.net/cliquez-signalez/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "fr-119",
  "name": "119 Allô Enfance en danger",
  "organisation": "GIP France Enfance Protégée",
  "country": "FR",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.allo119.gouv.fr/",
  "phone": "119",
  "phoneDisplay": "119",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2025-11-07",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "fr-3018",
  "name": "3018",
  "organisation": "e-Enfance",
  "country": "FR",
  "kinds": [
   "child-helpline",
   "report-grooming",
   "report-sextortion",
   "remove-images",
   "victim-support"
  ],
  "url": "https://3018.fr/",
  "phone": "3018",
  "phoneDisplay": "3018",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": true,
  "hours": "09:00-23:00, 7 days a week",
  "memberOf": [],
  "sourceDate": "2025-11-07",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "fr-116000",
  "name": "116 000 Enfants Disparus",
  "organisation": "Droit d'Enfance",
  "country": "FR",
  "kinds": [
   "missing-child"
  ],
  "url": "https://www.116000enfantsdisparus.fr/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "fr-stop",
  "name": "Service téléphonique d'orientation et de prévention (STOP)",
  "organisation": "Fédération française des CRIAVS",
  "country": "FR",
  "kinds": [
   "prevention"
  ],
  "url": "https://www.ffcriavs.org/",
  "phone": "+33806231063",
  "phoneDisplay": "0 806 23 10 63",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "fr-116006",
  "name": "116 006 France Victimes",
  "organisation": "France Victimes",
  "country": "FR",
  "kinds": [
   "victim-support"
  ],
  "url": "https://www.france-victimes.fr/",
  "phone": "116006",
  "phoneDisplay": "116 006",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": null,
  "hours": "7 days a week",
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "fr-17",
  "name": "Police secours 17",
  "organisation": "Police nationale / Gendarmerie",
  "country": "FR",
  "kinds": [
   "police"
  ],
  "url": null,
  "phone": "17",
  "phoneDisplay": "17 (or 112)",
  "emergency": true,
  "languages": [
   "fr"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "gb-iwf",
  "name": "Internet Watch Foundation: report",
  "organisation": "Internet Watch Foundation",
  "country": "GB",
  "kinds": [
   "report-csam"
  ],
  "url": "https://report.iwf.org.uk/en",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "gb-ceop",
  "name": "CEOP Safety Centre",
  "organisation": "National Crime Agency (CEOP Education and Safety)",
  "country": "GB",
  "kinds": [
   "report-grooming",
   "report-sextortion",
   "police",
   "victim-support"
  ],
  "url": "https://www.ceop.police.uk/Safety-Centre/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "gb-childline",
  "name": "Childline",
  "organisation": "NSPCC",
  "country": "GB",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.childline.org.uk/",
  "phone": "+448001111",
  "phoneDisplay": "0800 1111",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gb-report-remove",
  "name": "Report Remove",
  "organisation": "Childline (NSPCC) and Internet Watch Foundation",
  "country": "GB",
  "kinds": [
   "remove-images",
   "report-sextortion"
  ],
  "url": "https://www.childline.org.uk/remove",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gb-nspcc",
  "name": "NSPCC Helpline",
  "organisation": "NSPCC",
  "country": "GB",
  "kinds": [
   "victim-support"
  ],
  "url": "https://www.nspcc.org.uk/",
  "phone": "+448088005000",
  "phoneDisplay": "0808 800 5000",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gb-stopitnow",
  "name": "Stop It Now helpline",
  "organisation": "Lucy Faithfull Foundation",
  "country": "GB",
  "kinds": [
   "prevention"
  ],
  "url": "https://www.stopitnow.org.uk/helpline/",
  "phone": "+448081000900",
  "phoneDisplay": "0808 1000 900",
  "emergency": false,
  "languages": [
   "en",
   "cy"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "gb-missing-people",
  "name": "Missing People, 116 000",
  "organisation": "Missing People",
  "country": "GB",
  "kinds": [
   "missing-child"
  ],
  "url": "https://www.missingpeople.org.uk/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gb-modern-slavery",
  "name": "Modern Slavery & Exploitation Helpline",
  "organisation": "Unseen",
  "country": "GB",
  "kinds": [
   "trafficking"
  ],
  "url": "https://www.modernslaveryhelpline.org/",
  "phone": "+448000121700",
  "phoneDisplay": "08000 121 700",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gb-crimestoppers",
  "name": "Crimestoppers",
  "organisation": "Crimestoppers Trust",
  "country": "GB",
  "kinds": [
   "police"
  ],
  "url": "https://crimestoppers-uk.org/",
  "phone": "+44800555111",
  "phoneDisplay": "0800 555 111",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gb-rph",
  "name": "Revenge Porn Helpline",
  "organisation": "SWGfL",
  "country": "GB",
  "kinds": [
   "remove-images"
  ],
  "url": "https://revengepornhelpline.org.uk/",
  "phone": "+443456000459",
  "phoneDisplay": "0345 6000 459",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gb-napac",
  "name": "NAPAC support line",
  "organisation": "National Association for People Abused in Childhood",
  "country": "GB",
  "kinds": [
   "victim-support"
  ],
  "url": "https://napac.org.uk/",
  "phone": "+448088010331",
  "phoneDisplay": "0808 801 0331",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gl-tusaannga",
  "name": "Tusaannga",
  "organisation": "Tusaannga",
  "country": "GL",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://tusaannga.gl/",
  "phone": "+299801180",
  "phoneDisplay": "80 11 80",
  "emergency": false,
  "languages": [
   "kl",
   "da"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gn-116",
  "name": "116",
  "organisation": "AGUIAS",
  "country": "GN",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gr-safeline",
  "name": "SafeLine",
  "organisation": "FORTH (ITE)",
  "country": "GR",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.safeline.gr/",
  "phone": "+302811391615",
  "phoneDisplay": "2811 391615",
  "emergency": false,
  "languages": [
   "el",
   "en"
  ],
  "anonymous": true,
  "hours": "working days 09:00-16:00 (telephone)",
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gr-1056",
  "name": "National Helpline for Children SOS 1056",
  "organisation": "The Smile of the Child",
  "country": "GR",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.hamogelo.gr/",
  "phone": "1056",
  "phoneDisplay": "1056",
  "emergency": false,
  "languages": [
   "el"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "gr-116000",
  "name": "116 000 missing children hotline (GR)",
  "organisation": "The Smile of the Child",
  "country": "GR",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "el"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "hk-swd",
  "name": "Social Welfare Department hotline",
  "organisation": "Social Welfare Department",
  "country": "HK",
  "kinds": [
   "victim-support"
  ],
  "url": "https://www.swd.gov.hk/",
  "phone": "+85223432255",
  "phoneDisplay": "2343 2255",
  "emergency": false,
  "languages": [
   "zh",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "hk-aca",
  "name": "Against Child Abuse hotline",
  "organisation": "Against Child Abuse",
  "country": "HK",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.aca.org.hk/",
  "phone": "+85227551122",
  "phoneDisplay": "2755 1122",
  "emergency": false,
  "languages": [
   "zh",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "hr-csi",
  "name": "Centar za sigurniji internet",
  "organisation": "Centar za nestalu i zlostavljanu djecu",
  "country": "HR",
  "kinds": [
   "report-csam",
   "report-grooming",
   "victim-support"
  ],
  "url": "https://csi.hr/",
  "phone": "+385800606606",
  "phoneDisplay": "0800 606 606",
  "emergency": false,
  "languages": [
   "hr"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "hr-redbutton",
  "name": "Red Button",
  "organisation": "Ministarstvo unutarnjih poslova",
  "country": "HR",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://redbutton.gov.hr/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "hr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "hr-hrabri",
  "name": "Hrabri telefon",
  "organisation": "Hrabri telefon",
  "country": "HR",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://hrabritelefon.hr/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "hr"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "hr-116000",
  "name": "116 000 missing children hotline (HR)",
  "organisation": "Centar za nestalu i zlostavljanu djecu",
  "country": "HR",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "hr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "hu-nmhh",
  "name": "Internet Hotline",
  "organisation": "NMHH",
  "country": "HU",
  "kinds": [
   "report-csam",
   "report-grooming"
  ],
  "url": "https://nmhh.hu/internethotline/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "hu",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "hu-kekvonal",
  "name": "Kék Vonal 116-111",
  "organisation": "Kék Vonal Gyermekkrízis Alapítvány",
  "country": "HU",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://kek-vonal.hu/",
  "phone": "116111",
  "phoneDisplay": "116-111",
  "emergency": false,
  "languages": [
   "hu"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "hu-116000",
  "name": "116 000 missing children hotline (HU)",
  "organisation": "Kék Vonal",
  "country": "HU",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "hu"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "id-sapa129",
  "name": "SAPA 129",
  "organisation": "Kementerian PPPA",
  "country": "ID",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.kemenpppa.go.id/",
  "phone": "129",
  "phoneDisplay": "129 (WhatsApp 08111-129-129)",
  "emergency": false,
  "languages": [
   "id"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "id-iwf",
  "name": "IWF reporting portal, Indonesia",
  "organisation": "IWF and ECPAT Indonesia",
  "country": "ID",
  "kinds": [
   "report-csam"
  ],
  "url": "https://report.iwf.org.uk/id",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "id"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2020",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ie-hotline",
  "name": "Hotline.ie",
  "organisation": "Irish Internet Hotline",
  "country": "IE",
  "kinds": [
   "report-csam"
  ],
  "url": "https://hotline.ie/report/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en",
   "ga"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ie-childline",
  "name": "Childline",
  "organisation": "ISPCC",
  "country": "IE",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.childline.ie/",
  "phone": "+3531800666666",
  "phoneDisplay": "1800 66 66 66 (or 116 111)",
  "emergency": false,
  "languages": [
   "en",
   "ga"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ie-garda",
  "name": "Garda Child Sexual Abuse Reporting Line",
  "organisation": "An Garda Síochána",
  "country": "IE",
  "kinds": [
   "police",
   "victim-support"
  ],
  "url": "https://www.garda.ie/",
  "phone": "+3531800555222",
  "phoneDisplay": "1800 555 222",
  "emergency": false,
  "languages": [
   "en",
   "ga"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ie-stopitnow",
  "name": "Stop It Now (UK and Ireland), calls from Ireland",
  "organisation": "Lucy Faithfull Foundation",
  "country": "IE",
  "kinds": [
   "prevention"
  ],
  "url": "https://www.stopitnow.org.uk/helpline/",
  "phone": "+441372847161",
  "phoneDisplay": "+44 1372 847 161 (charged)",
  "emergency": false,
  "languages": [
   "en",
   "ga"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ie-116000",
  "name": "116 000 missing children hotline (IE)",
  "organisation": "ISPCC",
  "country": "IE",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "en",
   "ga"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "il-105",
  "name": "105 National Child Online Protection Bureau",
  "organisation": "Ministry of National Security / Police",
  "country": "IL",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://www.gov.il/he/departments/105_call_center",
  "phone": "105",
  "phoneDisplay": "105",
  "emergency": false,
  "languages": [
   "he",
   "ar"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "in-nccrp",
  "name": "National Cyber Crime Reporting Portal (women/children)",
  "organisation": "Ministry of Home Affairs",
  "country": "IN",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://cybercrime.gov.in/",
  "phone": "1930",
  "phoneDisplay": "1930",
  "emergency": false,
  "languages": [
   "en",
   "hi"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2026-08-31",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "in-iwf",
  "name": "IWF reporting portal, India",
  "organisation": "IWF",
  "country": "IN",
  "kinds": [
   "report-csam"
  ],
  "url": "https://report.iwf.org.uk/in",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en",
   "hi"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "in-1098",
  "name": "Child Helpline 1098",
  "organisation": "Ministry of Women and Child Development",
  "country": "IN",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "1098",
  "phoneDisplay": "1098",
  "emergency": false,
  "languages": [
   "en",
   "hi"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "iq-116",
  "name": "116 Child Helpline (Kurdistan Region)",
  "organisation": "Kurdistan Region",
  "country": "IQ",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "ku",
   "ar"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "is-barnaheill",
  "name": "Ábendingalína Barnaheilla",
  "organisation": "Barnaheill – Save the Children á Íslandi",
  "country": "IS",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.barnaheill.is/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "is"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "is-1717",
  "name": "Hjálparsími Rauða krossins 1717",
  "organisation": "Rauði krossinn",
  "country": "IS",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://1717.is/",
  "phone": "1717",
  "phoneDisplay": "1717",
  "emergency": false,
  "languages": [
   "is"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "it-azzurro",
  "name": "Clicca e segnala",
  "organisation": "Telefono Azzurro",
  "country": "IT",
  "kinds": [
   "report-csam",
   "report-grooming"
  ],
  "url": "https://azzurro.it/clicca-e-segnala/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "it"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "it-stopit",
  "name": "STOP-IT",
  "organisation": "Save the Children Italia",
  "country": "IT",
  "kinds": [
   "report-csam"
  ],
  "url": "https://stop-it.savethechildren.it/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "it"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "it-polizia",
  "name": "Polizia Postale: Segnala online",
  "organisation": "Polizia di Stato",
  "country": "IT",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://www.commissariatodips.it/segnalazioni/segnala-online/index.html",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "it"
  ],
  "anonymous": false,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "it-19696",
  "name": "19696",
  "organisation": "Telefono Azzurro",
  "country": "IT",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://azzurro.it/",
  "phone": "19696",
  "phoneDisplay": "19696",
  "emergency": false,
  "languages": [
   "it"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "it-114",
  "name": "114 Emergenza Infanzia",
  "organisation": "Presidenza del Consiglio / Telefono Azzurro",
  "country": "IT",
  "kinds": [
   "child-helpline",
   "victim-support",
   "police"
  ],
  "url": "https://www.114.it/",
  "phone": "114",
  "phoneDisplay": "114",
  "emergency": true,
  "languages": [
   "it"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2025-05",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "it-116000",
  "name": "116 000 missing children hotline (IT)",
  "organisation": "Telefono Azzurro",
  "country": "IT",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "it"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "jo-110",
  "name": "JRF 110 Helpline",
  "organisation": "Jordan River Foundation",
  "country": "JO",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "110",
  "phoneDisplay": "110",
  "emergency": false,
  "languages": [
   "ar"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "jp-ihc",
  "name": "Internet Hotline Center Japan",
  "organisation": "Pole To Win, for the National Police Agency",
  "country": "JP",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.internethotline.jp/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "ja",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "jp-189",
  "name": "189 児童相談所虐待対応ダイヤル",
  "organisation": "こども家庭庁",
  "country": "JP",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "189",
  "phoneDisplay": "189",
  "emergency": false,
  "languages": [
   "ja"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "jp-childline",
  "name": "チャイルドライン",
  "organisation": "NPO法人チャイルドライン支援センター",
  "country": "JP",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://childline.or.jp/",
  "phone": "+81120997777",
  "phoneDisplay": "0120-99-7777",
  "emergency": false,
  "languages": [
   "ja"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ke-116",
  "name": "Childline Kenya 116",
  "organisation": "Childline Kenya",
  "country": "KE",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.childlinekenya.co.ke/",
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "en",
   "sw"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "kh-aple",
  "name": "Internet Hotline Cambodia",
  "organisation": "APLE Cambodia",
  "country": "KH",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion"
  ],
  "url": "https://www.internethotlinecambodia.org/en/reporting-portal-alt-option/",
  "phone": "+85592311511",
  "phoneDisplay": "092-311-511",
  "emergency": false,
  "languages": [
   "km",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "kh-1280",
  "name": "Child Helpline Cambodia",
  "organisation": "Child Helpline Cambodia",
  "country": "KH",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://childhelplinecambodia.org.kh/",
  "phone": "1280",
  "phoneDisplay": "1280",
  "emergency": false,
  "languages": [
   "km",
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "kr-1388",
  "name": "청소년전화 1388",
  "organisation": "여성가족부",
  "country": "KR",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://www.cyber1388.kr/",
  "phone": "1388",
  "phoneDisplay": "1388",
  "emergency": false,
  "languages": [
   "ko"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "kr-d4u",
  "name": "디지털성범죄피해자지원센터",
  "organisation": "한국여성인권진흥원",
  "country": "KR",
  "kinds": [
   "remove-images",
   "victim-support"
  ],
  "url": "https://d4u.stop.or.kr/",
  "phone": "+8227358994",
  "phoneDisplay": "02-735-8994",
  "emergency": false,
  "languages": [
   "ko"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "kw-147",
  "name": "Help Hotline",
  "organisation": "Kuwait",
  "country": "KW",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "147",
  "phoneDisplay": "147",
  "emergency": false,
  "languages": [
   "ar"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "li-147",
  "name": "147 (Pro Juventute)",
  "organisation": "Pro Juventute",
  "country": "LI",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://www.147.ch/",
  "phone": "147",
  "phoneDisplay": "147",
  "emergency": false,
  "languages": [
   "de"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "lk-1929",
  "name": "Childline Sri Lanka 1929",
  "organisation": "National Child Protection Authority",
  "country": "LK",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://childprotection.gov.lk/",
  "phone": "1929",
  "phoneDisplay": "1929",
  "emergency": false,
  "languages": [
   "si",
   "ta",
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "lr-116",
  "name": "116",
  "organisation": "Ministry of Gender, Children & Social Protection",
  "country": "LR",
  "kinds": [
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "lt-rrt",
  "name": "Interneto karštoji linija",
  "organisation": "Ryšių reguliavimo tarnyba (RRT)",
  "country": "LT",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.svarusinternetas.lt/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "lt",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "lt-vaikulinija",
  "name": "Vaikų linija",
  "organisation": "Vaikų linija",
  "country": "LT",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.vaikulinija.lt/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "lt"
  ],
  "anonymous": true,
  "hours": "11:00-23:00",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "lt-116000",
  "name": "116 000 missing children hotline (LT)",
  "organisation": "Missing Persons' Families Support Centre",
  "country": "LT",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "lt"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "lu-stopline",
  "name": "BEE SECURE Stopline",
  "organisation": "BEE SECURE / Kanner-Jugendtelefon",
  "country": "LU",
  "kinds": [
   "report-csam"
  ],
  "url": "https://stopline.bee-secure.lu/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "fr",
   "de",
   "lb",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "lu-kjt",
  "name": "Kanner-Jugendtelefon",
  "organisation": "KJT",
  "country": "LU",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.kjt.lu/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "fr",
   "de",
   "lb",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "lv-drossinternets",
  "name": "Drossinternets.lv, sadaļa „Ziņot“",
  "organisation": "Latvijas Interneta asociācija (Net-Safe Latvia)",
  "country": "LV",
  "kinds": [
   "report-csam"
  ],
  "url": "https://drossinternets.lv/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "lv",
   "ru"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2025-04",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "lv-116111",
  "name": "Bērnu un pusaudžu uzticības tālrunis 116 111",
  "organisation": "Bērnu aizsardzības centrs",
  "country": "LV",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.uzticibastalrunis.lv/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "lv",
   "ru"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ma-iwf",
  "name": "Portail de signalement IWF, Maroc",
  "organisation": "IWF and CMRPI (Espace Maroc Cyberconfiance)",
  "country": "MA",
  "kinds": [
   "report-csam"
  ],
  "url": "https://report.iwf.org.uk/ma/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "ar",
   "fr"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "md-116111",
  "name": "Telefonul Copilului 116 111",
  "organisation": "La Strada Moldova",
  "country": "MD",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://telefonulcopilului.md/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "ro",
   "ru"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "mn-108",
  "name": "Child Helpline 108",
  "organisation": "Authority for Family, Child and Youth Development",
  "country": "MN",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "108",
  "phoneDisplay": "108",
  "emergency": false,
  "languages": [
   "mn"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "mt-bso",
  "name": "BeSmartOnline! / Child Web Alert",
  "organisation": "Foundation for Social Welfare Services",
  "country": "MT",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.besmartonline.info/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "mt",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2024-07",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "mt-179",
  "name": "Supportline 179",
  "organisation": "Foundation for Social Welfare Services (Aġenzija Appoġġ)",
  "country": "MT",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://fsws.gov.mt/",
  "phone": "179",
  "phoneDisplay": "179",
  "emergency": false,
  "languages": [
   "mt",
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "mw-iwf",
  "name": "IWF reporting portal, Malawi",
  "organisation": "IWF",
  "country": "MW",
  "kinds": [
   "report-csam"
  ],
  "url": "https://report.iwf.org.uk/mw/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "mw-116",
  "name": "Tithandizane Child Helpline 116",
  "organisation": "YONECO",
  "country": "MW",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "mx-teprotejo",
  "name": "Te Protejo México",
  "organisation": "Fundación PAS",
  "country": "MX",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "trafficking"
  ],
  "url": "https://teprotejomexico.org/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "my-15999",
  "name": "Talian Kasih 15999",
  "organisation": "Ministry of Women, Family and Community Development",
  "country": "MY",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "15999",
  "phoneDisplay": "15999",
  "emergency": false,
  "languages": [
   "ms",
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2024-12",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "my-buddybear",
  "name": "Buddy Bear",
  "organisation": "HumanKind",
  "country": "MY",
  "kinds": [
   "child-helpline"
  ],
  "url": null,
  "phone": "+60397795550",
  "phoneDisplay": "03-9779 5550",
  "emergency": false,
  "languages": [
   "ms",
   "en"
  ],
  "anonymous": null,
  "hours": "12:00-24:00",
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "mz-116",
  "name": "Linha Fala Criança 116",
  "organisation": "Linha Fala Criança",
  "country": "MZ",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "pt"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "na-116",
  "name": "LifeLine/ChildLine Namibia 116",
  "organisation": "LifeLine/ChildLine Namibia",
  "country": "NA",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ng-acsai",
  "name": "ACSAI hotline",
  "organisation": "Action Against Child Sexual Abuse Initiative",
  "country": "NG",
  "kinds": [
   "report-csam",
   "victim-support"
  ],
  "url": "https://acsaing.org/report.html",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ng-ceceyara",
  "name": "Cece Yara child helpline",
  "organisation": "The Cece Yara Foundation",
  "country": "NG",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://ceceyara.org/",
  "phone": "+2348008008001",
  "phoneDisplay": "0800 800 8001",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "nl-offlimits",
  "name": "Offlimits Meldpunt",
  "organisation": "Offlimits",
  "country": "NL",
  "kinds": [
   "report-csam"
  ],
  "url": "https://meldpunt.offlimits.nl/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "nl-helpwanted",
  "name": "Helpwanted",
  "organisation": "Offlimits",
  "country": "NL",
  "kinds": [
   "remove-images",
   "report-sextortion",
   "report-grooming",
   "victim-support"
  ],
  "url": "https://www.helpwanted.nl/",
  "phone": "+31202615275",
  "phoneDisplay": "020 261 52 75",
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "nl-atkm",
  "name": "Autoriteit Terroristisch en Kinderpornografisch Materiaal",
  "organisation": "ATKM",
  "country": "NL",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.atkm.nl/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "nl-kindertelefoon",
  "name": "De Kindertelefoon",
  "organisation": "De Kindertelefoon",
  "country": "NL",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.kindertelefoon.nl/",
  "phone": "+318000432",
  "phoneDisplay": "0800-0432",
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "nl-stopitnow",
  "name": "Stop it Now Nederland",
  "organisation": "Offlimits and De Waag",
  "country": "NL",
  "kinds": [
   "prevention"
  ],
  "url": "https://stopitnow.nl/",
  "phone": "+318002666436",
  "phoneDisplay": "0800-266 64 36",
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "nl-veiligthuis",
  "name": "Veilig Thuis",
  "organisation": "Veilig Thuis",
  "country": "NL",
  "kinds": [
   "victim-support"
  ],
  "url": "https://veiligthuis.nl/",
  "phone": "+318002000",
  "phoneDisplay": "0800-2000",
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "nl-116000",
  "name": "116 000 missing children hotline (NL)",
  "organisation": "International Child Abduction Centre",
  "country": "NL",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "nl"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "no-kripos",
  "name": "Tips Kripos",
  "organisation": "Kripos (politiet)",
  "country": "NO",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://tips.kripos.no/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "no",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "no-116111",
  "name": "Alarmtelefonen for barn og unge",
  "organisation": "Bufdir / Kristiansand kommune",
  "country": "NO",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.116111.no/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "no"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "np-1098",
  "name": "Child Helpline 1098",
  "organisation": "CWIN Nepal and partners",
  "country": "NP",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "1098",
  "phoneDisplay": "1098",
  "emergency": false,
  "languages": [
   "ne"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "nz-dia",
  "name": "Report online child exploitation material",
  "organisation": "Department of Internal Affairs",
  "country": "NZ",
  "kinds": [
   "report-csam",
   "police"
  ],
  "url": "https://www.dia.govt.nz/Digital-Safety-Report-Online-Child-Exploitation-material",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "nz-netsafe",
  "name": "Netsafe: report",
  "organisation": "Netsafe",
  "country": "NZ",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "remove-images"
  ],
  "url": "https://report.netsafe.org.nz/hc/en-au/requests/new",
  "phone": "+64508638723",
  "phoneDisplay": "0508 638 723",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "nz-whatsup",
  "name": "What's Up",
  "organisation": "Barnardos",
  "country": "NZ",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://whatsup.co.nz/",
  "phone": "+648009428787",
  "phoneDisplay": "0800 942 8787",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pe-100",
  "name": "Línea 100",
  "organisation": "Ministerio de la Mujer y Poblaciones Vulnerables",
  "country": "PE",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "100",
  "phoneDisplay": "100",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ph-ecpat",
  "name": "eProtectKids CSAEM Hotline",
  "organisation": "ECPAT Philippines with DICT-CICC",
  "country": "PH",
  "kinds": [
   "report-csam",
   "report-grooming"
  ],
  "url": "https://ecpat.org.ph/report/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en",
   "fil"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ph-1343",
  "name": "Actionline against Human Trafficking 1343",
  "organisation": "Commission on Filipinos Overseas / IACAT",
  "country": "PH",
  "kinds": [
   "trafficking"
  ],
  "url": null,
  "phone": "1343",
  "phoneDisplay": "1343",
  "emergency": false,
  "languages": [
   "en",
   "fil"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ph-bantaybata",
  "name": "Bantay Bata 163",
  "organisation": "ABS-CBN Foundation",
  "country": "PH",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "163",
  "phoneDisplay": "163",
  "emergency": false,
  "languages": [
   "en",
   "fil"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ph-makabata",
  "name": "MAKABATA Helpline 1383",
  "organisation": "Council for the Welfare of Children",
  "country": "PH",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "1383",
  "phoneDisplay": "1383",
  "emergency": false,
  "languages": [
   "en",
   "fil"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pk-iwf",
  "name": "IWF reporting portal, Pakistan",
  "organisation": "IWF and Digital Rights Foundation",
  "country": "PK",
  "kinds": [
   "report-csam"
  ],
  "url": "https://report.iwf.org.uk/pk/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en",
   "ur",
   "ps"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2020",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pk-1121",
  "name": "1121 Child Protection & Welfare Bureau",
  "organisation": "CPWB Punjab",
  "country": "PK",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "1121",
  "phoneDisplay": "1121",
  "emergency": false,
  "languages": [
   "ur",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pl-dyzurnet",
  "name": "Dyżurnet.pl",
  "organisation": "NASK",
  "country": "PL",
  "kinds": [
   "report-csam",
   "report-grooming"
  ],
  "url": "https://dyzurnet.pl/",
  "phone": "+48801615005",
  "phoneDisplay": "801 615 005",
  "emergency": false,
  "languages": [
   "pl"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "pl-116111",
  "name": "116 111 Telefon Zaufania dla Dzieci i Młodzieży",
  "organisation": "Fundacja Dajemy Dzieciom Siłę",
  "country": "PL",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://116111.pl/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "pl"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pl-800100100",
  "name": "800 100 100 dla rodziców i nauczycieli",
  "organisation": "Fundacja Dajemy Dzieciom Siłę",
  "country": "PL",
  "kinds": [
   "victim-support"
  ],
  "url": "https://800100100.pl/",
  "phone": "+48800100100",
  "phoneDisplay": "800 100 100",
  "emergency": false,
  "languages": [
   "pl"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pl-116000",
  "name": "116 000 missing children hotline (PL)",
  "organisation": "ITAKA Foundation",
  "country": "PL",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "pl"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pt-lis",
  "name": "Linha Internet Segura",
  "organisation": "APAV",
  "country": "PT",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "victim-support"
  ],
  "url": "https://www.apav.pt/cibercrime/index.php/linha-internet-segura",
  "phone": "+351800219090",
  "phoneDisplay": "800 21 90 90",
  "emergency": false,
  "languages": [
   "pt"
  ],
  "anonymous": true,
  "hours": "08:00-22:00 on working days",
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "pt-116111",
  "name": "SOS Criança",
  "organisation": "Instituto de Apoio à Criança",
  "country": "PT",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://iacrianca.pt/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "pt"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pt-116006",
  "name": "APAV Linha de Apoio à Vítima",
  "organisation": "APAV",
  "country": "PT",
  "kinds": [
   "victim-support"
  ],
  "url": "https://apav.pt/",
  "phone": "116006",
  "phoneDisplay": "116 006",
  "emergency": false,
  "languages": [
   "pt"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "pt-116000",
  "name": "116 000 missing children hotline (PT)",
  "organisation": "Instituto de Apoio à Criança",
  "country": "PT",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "pt"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "py-147",
  "name": "Fono Ayuda 147",
  "organisation": "Ministerio de la Niñez y la Adolescencia",
  "country": "PY",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "147",
  "phoneDisplay": "147",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-04",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "qa-919",
  "name": "Hotline 919",
  "organisation": "Aman, Qatar",
  "country": "QA",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "919",
  "phoneDisplay": "919",
  "emergency": false,
  "languages": [
   "ar",
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ro-oradenet",
  "name": "Ora de Net: linia de raportare (esc_ABUZ)",
  "organisation": "Salvați Copiii România",
  "country": "RO",
  "kinds": [
   "report-csam"
  ],
  "url": "https://oradenet.ro/linia-de-raportare/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "ro"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2024-10",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "ro-116000",
  "name": "116 000 missing children hotline (RO)",
  "organisation": "Salvați Copiii",
  "country": "RO",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "ro"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "rs-19833",
  "name": "Nacionalni kontakt centar za bezbednost dece na internetu",
  "organisation": "Vlada Republike Srbije",
  "country": "RS",
  "kinds": [
   "report-csam",
   "report-grooming",
   "victim-support"
  ],
  "url": "https://pametnoibezbedno.gov.rs/",
  "phone": "19833",
  "phoneDisplay": "19833",
  "emergency": false,
  "languages": [
   "sr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "rs-116000",
  "name": "116 000 missing children hotline (RS)",
  "organisation": "ASTRA",
  "country": "RS",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "sr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ru-childhelpline",
  "name": "Детский телефон доверия",
  "organisation": "Fund for Support of Children",
  "country": "RU",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://telefon-doveria.ru/",
  "phone": "+78002000122",
  "phoneDisplay": "8-800-2000-122",
  "emergency": false,
  "languages": [
   "ru"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "sa-116111",
  "name": "Saudi Child Helpline",
  "organisation": "National Family Safety Program",
  "country": "SA",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "ar"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "sd-9696",
  "name": "Child Helpline",
  "organisation": "Sudan",
  "country": "SD",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "9696",
  "phoneDisplay": "9696",
  "emergency": false,
  "languages": [
   "ar"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "se-ecpat",
  "name": "ECPAT Hotline",
  "organisation": "ECPAT Sverige",
  "country": "SE",
  "kinds": [
   "report-csam",
   "report-grooming",
   "trafficking"
  ],
  "url": "https://ecpat.se/hotline/?country=se",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "sv",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "se-bris",
  "name": "BRIS",
  "organisation": "BRIS",
  "country": "SE",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.bris.se/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "sv"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "se-preventell",
  "name": "Preventell",
  "organisation": "Karolinska universitetssjukhuset (CASM)",
  "country": "SE",
  "kinds": [
   "prevention"
  ],
  "url": "https://preventell.se/",
  "phone": "+4620667788",
  "phoneDisplay": "020-66 77 88",
  "emergency": false,
  "languages": [
   "sv"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "sg-navh",
  "name": "National Anti-Violence & Sexual Harassment Helpline",
  "organisation": "MSF",
  "country": "SG",
  "kinds": [
   "victim-support"
  ],
  "url": null,
  "phone": "+6518007770000",
  "phoneDisplay": "1800-777-0000",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "si-spletnooko",
  "name": "Spletno oko",
  "organisation": "Univerza v Ljubljani (Center za varnejši internet)",
  "country": "SI",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.spletno-oko.si/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "sl",
   "en"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "si-tom",
  "name": "TOM telefon",
  "organisation": "Zveza prijateljev mladine Slovenije",
  "country": "SI",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.e-tom.si/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "sl"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "sk-stopline",
  "name": "Stopline.sk",
  "organisation": "Slovak Safer Internet Centre",
  "country": "SK",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.stopline.sk/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "sk"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "sk-ldi",
  "name": "Linka detskej istoty",
  "organisation": "Linka detskej istoty, n. o.",
  "country": "SK",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://ldi.sk/",
  "phone": "116111",
  "phoneDisplay": "116 111",
  "emergency": false,
  "languages": [
   "sk"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "sk-116000",
  "name": "116 000 missing children hotline (SK)",
  "organisation": "Linka detskej istoty",
  "country": "SK",
  "kinds": [
   "missing-child"
  ],
  "url": "https://missingchildreneurope.eu/hotline-116-000/",
  "phone": "116000",
  "phoneDisplay": "116 000",
  "emergency": false,
  "languages": [
   "sk"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Missing Children Europe"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "sn-116",
  "name": "Numéro vert 116",
  "organisation": "Centre GINDDI",
  "country": "SN",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "tg-1011",
  "name": "Allô 1011",
  "organisation": "Ministère de l'Action sociale",
  "country": "TG",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "1011",
  "phoneDisplay": "1011",
  "emergency": false,
  "languages": [
   "fr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2013",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "th-hotline",
  "name": "Thai Hotline",
  "organisation": "Internet Foundation for the Development of Thailand",
  "country": "TH",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.thaihotline.org/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "th"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "th-1300",
  "name": "1300",
  "organisation": "Ministry of Social Development and Human Security",
  "country": "TH",
  "kinds": [
   "child-helpline",
   "victim-support",
   "trafficking"
  ],
  "url": null,
  "phone": "1300",
  "phoneDisplay": "1300",
  "emergency": false,
  "languages": [
   "th"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "th-1387",
  "name": "Saidek 1387",
  "organisation": "Childline Thailand Foundation",
  "country": "TH",
  "kinds": [
   "child-helpline"
  ],
  "url": "https://childlinethailand.org/",
  "phone": "1387",
  "phoneDisplay": "1387",
  "emergency": false,
  "languages": [
   "th"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "tr-ihbarweb",
  "name": "İhbarWeb",
  "organisation": "BTK",
  "country": "TR",
  "kinds": [
   "report-csam"
  ],
  "url": "https://www.ihbarweb.org.tr/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "tr"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "tr-183",
  "name": "ALO 183",
  "organisation": "Aile ve Sosyal Hizmetler Bakanlığı",
  "country": "TR",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "183",
  "phoneDisplay": "183",
  "emergency": false,
  "languages": [
   "tr"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "tw-web547",
  "name": "Web547",
  "organisation": "ECPAT Taiwan 展翅協會",
  "country": "TW",
  "kinds": [
   "report-csam",
   "report-grooming"
  ],
  "url": "https://www.web547.org.tw/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "zh-TW"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2023-02-08",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "tw-iwin",
  "name": "iWIN 網路內容防護機構",
  "organisation": "iWIN",
  "country": "TW",
  "kinds": [
   "report-csam"
  ],
  "url": "https://i.win.org.tw/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "zh-TW"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "tw-113",
  "name": "113 保護專線",
  "organisation": "衛生福利部",
  "country": "TW",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "113",
  "phoneDisplay": "113",
  "emergency": false,
  "languages": [
   "zh-TW"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "tz-116",
  "name": "Child Helpline 116",
  "organisation": "C-Sema",
  "country": "TZ",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "sw",
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ua-cyberpolice",
  "name": "Кіберполіція",
  "organisation": "Національна поліція України",
  "country": "UA",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://cyberpolice.gov.ua/contacts/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "uk"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ua-lastrada",
  "name": "Національна гаряча лінія для дітей та молоді",
  "organisation": "La Strada Ukraine",
  "country": "UA",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://la-strada.org.ua/",
  "phone": "116111",
  "phoneDisplay": "116 111 / 0 800 500 225",
  "emergency": false,
  "languages": [
   "uk"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "ug-116",
  "name": "Sauti 116",
  "organisation": "Uganda Child Helpline",
  "country": "UG",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "us-cybertipline",
  "name": "CyberTipline",
  "organisation": "National Center for Missing & Exploited Children (NCMEC)",
  "country": "US",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "trafficking"
  ],
  "url": "https://report.cybertip.org/",
  "phone": "+18008435678",
  "phoneDisplay": "1-800-843-5678 (1-800-THE-LOST)",
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "us-ncmec-missing",
  "name": "NCMEC: report a missing child",
  "organisation": "National Center for Missing & Exploited Children",
  "country": "US",
  "kinds": [
   "missing-child"
  ],
  "url": "https://www.missingkids.org/",
  "phone": "+18008435678",
  "phoneDisplay": "1-800-THE-LOST (1-800-843-5678)",
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "us-fbi",
  "name": "FBI tips",
  "organisation": "Federal Bureau of Investigation",
  "country": "US",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://tips.fbi.gov/",
  "phone": "+18002255324",
  "phoneDisplay": "1-800-CALL-FBI (1-800-225-5324)",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "us-know2protect",
  "name": "Know2Protect tipline",
  "organisation": "Homeland Security Investigations (HSI)",
  "country": "US",
  "kinds": [
   "report-csam",
   "report-grooming",
   "report-sextortion",
   "police"
  ],
  "url": "https://www.dhs.gov/know2protect/how-to-report",
  "phone": "+18335915669",
  "phoneDisplay": "833-591-KNOW (5669)",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": "2024-12-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "us-hsi",
  "name": "HSI / ICE tip line",
  "organisation": "U.S. Immigration and Customs Enforcement (HSI)",
  "country": "US",
  "kinds": [
   "police",
   "trafficking"
  ],
  "url": "https://www.ice.gov/webform/ice-tip-form",
  "phone": "+18663472423",
  "phoneDisplay": "1-866-DHS-2-ICE (1-866-347-2423); from abroad +1 802-872-6199",
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "us-childhelp",
  "name": "Childhelp National Child Abuse Hotline",
  "organisation": "Childhelp",
  "country": "US",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.childhelphotline.org/",
  "phone": "+18004224453",
  "phoneDisplay": "1-800-422-4453",
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": true,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "us-rainn",
  "name": "National Sexual Assault Hotline",
  "organisation": "RAINN",
  "country": "US",
  "kinds": [
   "victim-support"
  ],
  "url": "https://rainn.org/",
  "phone": "+18006564673",
  "phoneDisplay": "1-800-656-4673",
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "us-stopitnow",
  "name": "Stop It Now!",
  "organisation": "Stop It Now! (USA)",
  "country": "US",
  "kinds": [
   "prevention"
  ],
  "url": "https://www.stopitnow.org/",
  "phone": "+18887738368",
  "phoneDisplay": "1-888-773-8368",
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": true,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "us-nhth",
  "name": "National Human Trafficking Hotline",
  "organisation": "National Human Trafficking Hotline",
  "country": "US",
  "kinds": [
   "trafficking"
  ],
  "url": "https://humantraffickinghotline.org/",
  "phone": "+18883737888",
  "phoneDisplay": "1-888-373-7888 (text 233733)",
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": "2023-01-23",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "us-runaway",
  "name": "National Runaway Safeline",
  "organisation": "National Runaway Safeline",
  "country": "US",
  "kinds": [
   "child-helpline",
   "missing-child"
  ],
  "url": "https://www.1800runaway.org/",
  "phone": "+18007862929",
  "phoneDisplay": "1-800-786-2929",
  "emergency": false,
  "languages": [
   "en",
   "es"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "uy-lineaazul",
  "name": "Línea Azul",
  "organisation": "INAU",
  "country": "UY",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "08005050",
  "phoneDisplay": "0800 5050",
  "emergency": false,
  "languages": [
   "es"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "vn-111",
  "name": "Tổng đài quốc gia bảo vệ trẻ em 111",
  "organisation": "Government of Viet Nam",
  "country": "VN",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://tongdai111.vn/",
  "phone": "111",
  "phoneDisplay": "111",
  "emergency": false,
  "languages": [
   "vi"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2024-09-20",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "za-fpb",
  "name": "FPB hotline",
  "organisation": "Film and Publication Board",
  "country": "ZA",
  "kinds": [
   "report-csam"
  ],
  "url": "https://apps.fpb.org.za/hotline/",
  "phone": null,
  "phoneDisplay": null,
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": null,
  "memberOf": [
   "INHOPE"
  ],
  "sourceDate": "2026-10-09",
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "za-childline",
  "name": "Childline South Africa 116",
  "organisation": "Childline South Africa",
  "country": "ZA",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": "https://www.childline.org.za/",
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "high",
  "lastCheckedLive": null
 },
 {
  "id": "zm-116",
  "name": "Childline 116",
  "organisation": "LifeLine/ChildLine Zambia",
  "country": "ZM",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": "2014",
  "confidence": "medium",
  "lastCheckedLive": null
 },
 {
  "id": "zw-116",
  "name": "Childline Zimbabwe 116",
  "organisation": "Childline Zimbabwe",
  "country": "ZW",
  "kinds": [
   "child-helpline",
   "victim-support"
  ],
  "url": null,
  "phone": "116",
  "phoneDisplay": "116",
  "emergency": false,
  "languages": [
   "en"
  ],
  "anonymous": null,
  "hours": "24/7",
  "memberOf": [
   "Child Helpline International"
  ],
  "sourceDate": null,
  "confidence": "medium",
  "lastCheckedLive": null
 }
];
