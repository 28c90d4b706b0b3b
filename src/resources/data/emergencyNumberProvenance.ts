/** Written by `scripts/import-resources.ts`: refresh by that script, do not edit. */
import type { EmergencyNumberProvenance } from '../service.ts';

export const emergencyNumberProvenance: Readonly<Record<string, EmergencyNumberProvenance>> = {
 "AD": {
  "police": null,
  "ambulance": "116",
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AE": {
  "police": "999",
  "ambulance": "998",
  "fire": "997",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AF": {
  "police": "119",
  "ambulance": null,
  "fire": "119",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AG": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AI": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AL": {
  "police": null,
  "ambulance": "127",
  "fire": "128",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AM": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AO": {
  "police": "113",
  "ambulance": "112",
  "fire": "115",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AR": {
  "police": null,
  "ambulance": "911",
  "fire": "100",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AS": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AT": {
  "police": "133",
  "ambulance": "112",
  "fire": "122",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AU": {
  "police": null,
  "ambulance": "000",
  "fire": "000",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AW": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AX": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "AZ": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BA": {
  "police": "122",
  "ambulance": "124",
  "fire": "123",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BB": {
  "police": "211",
  "ambulance": "511",
  "fire": "311",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BD": {
  "police": null,
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BE": {
  "police": "101",
  "ambulance": "112",
  "fire": "100",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BF": {
  "police": "17",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BG": {
  "police": "166",
  "ambulance": "150",
  "fire": "160",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BH": {
  "police": null,
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BI": {
  "police": "117",
  "ambulance": "112",
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BJ": {
  "police": "117",
  "ambulance": "112",
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BL": {
  "police": "18",
  "ambulance": "18",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BM": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BN": {
  "police": "993",
  "ambulance": "991",
  "fire": "995",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BO": {
  "police": "110",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BQ": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BR": {
  "police": "190",
  "ambulance": "192",
  "fire": "193",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BS": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BT": {
  "police": "113",
  "ambulance": "112",
  "fire": "110",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BW": {
  "police": "999",
  "ambulance": "997",
  "fire": "998",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BY": {
  "police": "102",
  "ambulance": "103",
  "fire": "101",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "BZ": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CA": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CC": {
  "police": "000",
  "ambulance": "000",
  "fire": "000",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CF": {
  "police": "117",
  "ambulance": "1220",
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CG": {
  "police": "117",
  "ambulance": null,
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CH": {
  "police": "117",
  "ambulance": "144",
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CI": {
  "police": "110",
  "ambulance": null,
  "fire": "180",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CK": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CL": {
  "police": "133",
  "ambulance": "131",
  "fire": "132",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CN": {
  "police": "110",
  "ambulance": "120",
  "fire": "119",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CO": {
  "police": "123",
  "ambulance": "123",
  "fire": "123",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CR": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CU": {
  "police": "106",
  "ambulance": "104",
  "fire": "105",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CV": {
  "police": "132",
  "ambulance": "130",
  "fire": "131",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CW": {
  "police": "911",
  "ambulance": null,
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CX": {
  "police": "000",
  "ambulance": "000",
  "fire": "000",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CY": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "CZ": {
  "police": "158",
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "DE": {
  "police": "110",
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "DJ": {
  "police": "17",
  "ambulance": null,
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "DK": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "DM": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "DO": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "DZ": {
  "police": "17",
  "ambulance": "14",
  "fire": "14",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "EC": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "EE": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "EG": {
  "police": "122",
  "ambulance": "123",
  "fire": "180",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ER": {
  "police": "113",
  "ambulance": "114",
  "fire": "116",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ES": {
  "police": "091",
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ET": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "FI": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "FJ": {
  "police": "917",
  "ambulance": null,
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "FK": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "FM": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "FO": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "FR": {
  "police": "17",
  "ambulance": "112",
  "fire": "18",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GA": {
  "police": "1730",
  "ambulance": "1300",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GB": {
  "police": null,
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GD": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GE": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GG": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GH": {
  "police": "191",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GI": {
  "police": "199",
  "ambulance": "190",
  "fire": "190",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GL": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GP": {
  "police": "17",
  "ambulance": "15",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GR": {
  "police": "100",
  "ambulance": "112",
  "fire": "199",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GT": {
  "police": "110",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GU": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "GY": {
  "police": "911",
  "ambulance": "913",
  "fire": "912",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "HK": {
  "police": null,
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "HR": {
  "police": "192",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "HT": {
  "police": "114",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "HU": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ID": {
  "police": "110",
  "ambulance": "118",
  "fire": "113",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "IE": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "IL": {
  "police": "100",
  "ambulance": "101",
  "fire": "102",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "IM": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "IN": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "IR": {
  "police": "110",
  "ambulance": "115",
  "fire": "125",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "IS": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "IT": {
  "police": "113",
  "ambulance": "118",
  "fire": "115",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "JE": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "JM": {
  "police": "119",
  "ambulance": "110",
  "fire": "110",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "JO": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "JP": {
  "police": "110",
  "ambulance": "119",
  "fire": "119",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KE": {
  "police": "999",
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KH": {
  "police": "117",
  "ambulance": "119",
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KI": {
  "police": "192",
  "ambulance": "194",
  "fire": "193",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KM": {
  "police": "17",
  "ambulance": null,
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KN": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KP": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KR": {
  "police": "112",
  "ambulance": "119",
  "fire": "119",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KW": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KY": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "KZ": {
  "police": "102",
  "ambulance": "103",
  "fire": "101",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LA": {
  "police": "191",
  "ambulance": "195",
  "fire": "190",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LB": {
  "police": "999",
  "ambulance": "140",
  "fire": "175",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LC": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LI": {
  "police": "117",
  "ambulance": "144",
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LK": {
  "police": "119",
  "ambulance": "110",
  "fire": "110",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LR": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LT": {
  "police": null,
  "ambulance": "03",
  "fire": "01",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LU": {
  "police": "113",
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "LV": {
  "police": null,
  "ambulance": "113",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MA": {
  "police": "19",
  "ambulance": "15",
  "fire": "15",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MC": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MD": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ME": {
  "police": null,
  "ambulance": "124",
  "fire": "123",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MF": {
  "police": "17",
  "ambulance": "15",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MG": {
  "police": "117",
  "ambulance": null,
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MH": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MK": {
  "police": "192",
  "ambulance": "194",
  "fire": "193",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ML": {
  "police": "17",
  "ambulance": "15",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MN": {
  "police": "102",
  "ambulance": "103",
  "fire": "101",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MO": {
  "police": null,
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MP": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MQ": {
  "police": "15",
  "ambulance": "17",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MS": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MT": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MV": {
  "police": "119",
  "ambulance": null,
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MW": {
  "police": "997",
  "ambulance": "998",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MX": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MY": {
  "police": null,
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "MZ": {
  "police": "119",
  "ambulance": "117",
  "fire": "198",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NA": {
  "police": "10111",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NC": {
  "police": "17",
  "ambulance": "15",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NE": {
  "police": "17",
  "ambulance": "15",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NF": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NG": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NI": {
  "police": "118",
  "ambulance": "128",
  "fire": "115",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NL": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NO": {
  "police": "112",
  "ambulance": "113",
  "fire": "110",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NP": {
  "police": "100",
  "ambulance": "102",
  "fire": "101",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NR": {
  "police": "110",
  "ambulance": "111",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NU": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "NZ": {
  "police": null,
  "ambulance": "111",
  "fire": "111",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "OM": {
  "police": null,
  "ambulance": "9999",
  "fire": "9999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PA": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PE": {
  "police": "105",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PF": {
  "police": "17",
  "ambulance": "15",
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PH": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PK": {
  "police": "15",
  "ambulance": "115",
  "fire": "16",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PL": {
  "police": null,
  "ambulance": "999",
  "fire": "998",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PR": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PS": {
  "police": "100",
  "ambulance": "101",
  "fire": "102",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PT": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PW": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "PY": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "QA": {
  "police": null,
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "RE": {
  "police": "112",
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "RO": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "RS": {
  "police": "192",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "RU": {
  "police": "102",
  "ambulance": null,
  "fire": "101",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "RW": {
  "police": "112",
  "ambulance": null,
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SA": {
  "police": "999",
  "ambulance": "997",
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SB": {
  "police": "999",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SD": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SE": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SG": {
  "police": "999",
  "ambulance": "995",
  "fire": "995",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SH": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SI": {
  "police": "113",
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SJ": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SK": {
  "police": "158",
  "ambulance": "155",
  "fire": "150",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SL": {
  "police": "019",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SM": {
  "police": null,
  "ambulance": "118",
  "fire": "115",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SN": {
  "police": "17",
  "ambulance": "18",
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SO": {
  "police": "888",
  "ambulance": "999",
  "fire": "555",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SR": {
  "police": "115",
  "ambulance": "115",
  "fire": "115",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SS": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ST": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SV": {
  "police": "911",
  "ambulance": null,
  "fire": "913",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SY": {
  "police": "112",
  "ambulance": "110",
  "fire": "113",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "SZ": {
  "police": "999",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TC": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TD": {
  "police": "17",
  "ambulance": null,
  "fire": "18",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TG": {
  "police": "117",
  "ambulance": null,
  "fire": "118",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TH": {
  "police": "191",
  "ambulance": "191",
  "fire": "191",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TJ": {
  "police": "102",
  "ambulance": "103",
  "fire": "101",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TL": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TN": {
  "police": "197",
  "ambulance": "190",
  "fire": "198",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TO": {
  "police": "922",
  "ambulance": "933",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TR": {
  "police": null,
  "ambulance": "112",
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TT": {
  "police": "999",
  "ambulance": null,
  "fire": "990",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TV": {
  "police": "911",
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TW": {
  "police": "110",
  "ambulance": "119",
  "fire": "119",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "TZ": {
  "police": null,
  "ambulance": "114",
  "fire": "115",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "UA": {
  "police": "102",
  "ambulance": "112",
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "UG": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "US": {
  "police": null,
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "UY": {
  "police": null,
  "ambulance": null,
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "VA": {
  "police": null,
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "VC": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "VE": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "VG": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "VI": {
  "police": "911",
  "ambulance": "911",
  "fire": "911",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "VN": {
  "police": "113",
  "ambulance": "115",
  "fire": "114",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "VU": {
  "police": null,
  "ambulance": "112",
  "fire": null,
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "WS": {
  "police": "995",
  "ambulance": "996",
  "fire": "994",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "XK": {
  "police": "192",
  "ambulance": "194",
  "fire": "193",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "YE": {
  "police": "194",
  "ambulance": "191",
  "fire": "191",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "YT": {
  "police": "112",
  "ambulance": "112",
  "fire": "112",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ZA": {
  "police": "10111",
  "ambulance": "10177",
  "fire": "10177",
  "sources": [
   "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "high",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ZM": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 },
 "ZW": {
  "police": "999",
  "ambulance": "999",
  "fire": "999",
  "sources": [
   "github:google/libphonenumber:resources/ShortNumberMetadata.xml",
   "github:DennisGross/aidlines:data.js"
  ],
  "confidence": "medium",
  "sourceDate": "2026-11-23",
  "lastCheckedLive": null
 }
};
