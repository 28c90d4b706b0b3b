/** Written by `scripts/import-resources.ts`: refresh by that script, do not edit. */
import type { EmergencyNumber } from '../service.ts';

export const emergencyNumbers: readonly EmergencyNumber[] = [
 {
  "country": "AD",
  "general": "112",
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
 {
  "country": "AE",
  "general": "999",
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
 {
  "country": "AF",
  "general": "119",
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
 {
  "country": "AG",
  "general": "911",
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
 {
  "country": "AI",
  "general": "911",
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
 {
  "country": "AL",
  "general": "112",
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
 {
  "country": "AM",
  "general": "112",
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
 {
  "country": "AO",
  "general": "113",
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
 {
  "country": "AR",
  "general": "911",
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
 {
  "country": "AS",
  "general": "911",
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
 {
  "country": "AT",
  "general": "112",
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
 {
  "country": "AU",
  "general": "000",
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
 {
  "country": "AW",
  "general": "911",
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
 {
  "country": "AX",
  "general": "112",
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
 {
  "country": "AZ",
  "general": "112",
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
 {
  "country": "BA",
  "general": "112",
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
 {
  "country": "BB",
  "general": "211",
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
 {
  "country": "BD",
  "general": "999",
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
 {
  "country": "BE",
  "general": "112",
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
 {
  "country": "BF",
  "general": "17",
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
 {
  "country": "BG",
  "general": "112",
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
 {
  "country": "BH",
  "general": "999",
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
 {
  "country": "BI",
  "general": "117",
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
 {
  "country": "BJ",
  "general": "117",
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
 {
  "country": "BL",
  "general": "18",
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
 {
  "country": "BM",
  "general": "911",
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
 {
  "country": "BN",
  "general": "993",
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
 {
  "country": "BO",
  "general": "110",
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
 {
  "country": "BQ",
  "general": "911",
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
 {
  "country": "BR",
  "general": "190",
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
 {
  "country": "BS",
  "general": "911",
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
 {
  "country": "BT",
  "general": "113",
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
 {
  "country": "BW",
  "general": "999",
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
 {
  "country": "BY",
  "general": "102",
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
 {
  "country": "BZ",
  "general": "911",
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
 {
  "country": "CA",
  "general": "911",
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
 {
  "country": "CC",
  "general": "000",
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
 {
  "country": "CF",
  "general": "117",
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
 {
  "country": "CG",
  "general": "117",
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
 {
  "country": "CH",
  "general": "112",
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
 {
  "country": "CI",
  "general": "110",
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
 {
  "country": "CK",
  "general": "999",
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
 {
  "country": "CL",
  "general": "133",
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
 {
  "country": "CN",
  "general": "110",
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
 {
  "country": "CO",
  "general": "123",
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
 {
  "country": "CR",
  "general": "911",
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
 {
  "country": "CU",
  "general": "106",
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
 {
  "country": "CV",
  "general": "132",
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
 {
  "country": "CW",
  "general": "911",
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
 {
  "country": "CX",
  "general": "000",
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
 {
  "country": "CY",
  "general": "112",
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
 {
  "country": "CZ",
  "general": "112",
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
 {
  "country": "DE",
  "general": "112",
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
 {
  "country": "DJ",
  "general": "17",
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
 {
  "country": "DK",
  "general": "112",
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
 {
  "country": "DM",
  "general": "999",
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
 {
  "country": "DO",
  "general": "911",
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
 {
  "country": "DZ",
  "general": "17",
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
 {
  "country": "EC",
  "general": "911",
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
 {
  "country": "EE",
  "general": "112",
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
 {
  "country": "EG",
  "general": "122",
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
 {
  "country": "ER",
  "general": "113",
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
 {
  "country": "ES",
  "general": "112",
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
 {
  "country": "ET",
  "general": "911",
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
 {
  "country": "FI",
  "general": "112",
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
 {
  "country": "FJ",
  "general": "917",
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
 {
  "country": "FK",
  "general": "999",
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
 {
  "country": "FM",
  "general": "911",
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
 {
  "country": "FO",
  "general": "112",
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
 {
  "country": "FR",
  "general": "112",
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
 {
  "country": "GA",
  "general": "1730",
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
 {
  "country": "GB",
  "general": "999",
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
 {
  "country": "GD",
  "general": "911",
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
 {
  "country": "GE",
  "general": "112",
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
 {
  "country": "GG",
  "general": "999",
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
 {
  "country": "GH",
  "general": "112",
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
 {
  "country": "GI",
  "general": "112",
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
 {
  "country": "GL",
  "general": "112",
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
 {
  "country": "GP",
  "general": "17",
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
 {
  "country": "GR",
  "general": "112",
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
 {
  "country": "GT",
  "general": "110",
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
 {
  "country": "GU",
  "general": "911",
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
 {
  "country": "GY",
  "general": "911",
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
 {
  "country": "HK",
  "general": "999",
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
 {
  "country": "HR",
  "general": "112",
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
 {
  "country": "HT",
  "general": "114",
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
 {
  "country": "HU",
  "general": "112",
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
 {
  "country": "ID",
  "general": "112",
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
 {
  "country": "IE",
  "general": "112",
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
 {
  "country": "IL",
  "general": "100",
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
 {
  "country": "IM",
  "general": "999",
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
 {
  "country": "IN",
  "general": "112",
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
 {
  "country": "IR",
  "general": "110",
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
 {
  "country": "IS",
  "general": "112",
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
 {
  "country": "IT",
  "general": "112",
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
 {
  "country": "JE",
  "general": "999",
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
 {
  "country": "JM",
  "general": "119",
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
 {
  "country": "JO",
  "general": "911",
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
 {
  "country": "JP",
  "general": "110",
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
 {
  "country": "KE",
  "general": "999",
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
 {
  "country": "KH",
  "general": "117",
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
 {
  "country": "KI",
  "general": "192",
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
 {
  "country": "KM",
  "general": "17",
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
 {
  "country": "KN",
  "general": "911",
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
 {
  "country": "KP",
  "general": "112",
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
 {
  "country": "KR",
  "general": "112",
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
 {
  "country": "KW",
  "general": "112",
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
 {
  "country": "KY",
  "general": "911",
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
 {
  "country": "KZ",
  "general": "112",
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
 {
  "country": "LA",
  "general": "191",
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
 {
  "country": "LB",
  "general": "999",
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
 {
  "country": "LC",
  "general": "911",
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
 {
  "country": "LI",
  "general": "112",
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
 {
  "country": "LK",
  "general": "119",
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
 {
  "country": "LR",
  "general": "911",
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
 {
  "country": "LT",
  "general": "112",
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
 {
  "country": "LU",
  "general": "112",
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
 {
  "country": "LV",
  "general": "112",
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
 {
  "country": "MA",
  "general": "19",
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
 {
  "country": "MC",
  "general": "112",
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
 {
  "country": "MD",
  "general": "112",
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
 {
  "country": "ME",
  "general": "112",
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
 {
  "country": "MF",
  "general": "17",
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
 {
  "country": "MG",
  "general": "117",
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
 {
  "country": "MH",
  "general": "911",
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
 {
  "country": "MK",
  "general": "112",
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
 {
  "country": "ML",
  "general": "17",
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
 {
  "country": "MN",
  "general": "102",
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
 {
  "country": "MO",
  "general": "999",
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
 {
  "country": "MP",
  "general": "911",
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
 {
  "country": "MQ",
  "general": "15",
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
 {
  "country": "MS",
  "general": "911",
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
 {
  "country": "MT",
  "general": "112",
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
 {
  "country": "MV",
  "general": "119",
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
 {
  "country": "MW",
  "general": "997",
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
 {
  "country": "MX",
  "general": "911",
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
 {
  "country": "MY",
  "general": "999",
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
 {
  "country": "MZ",
  "general": "119",
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
 {
  "country": "NA",
  "general": "10111",
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
 {
  "country": "NC",
  "general": "17",
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
 {
  "country": "NE",
  "general": "17",
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
 {
  "country": "NF",
  "general": "911",
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
 {
  "country": "NG",
  "general": "112",
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
 {
  "country": "NI",
  "general": "118",
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
 {
  "country": "NL",
  "general": "112",
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
 {
  "country": "NO",
  "general": "112",
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
 {
  "country": "NP",
  "general": "100",
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
 {
  "country": "NR",
  "general": "110",
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
 {
  "country": "NU",
  "general": "999",
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
 {
  "country": "NZ",
  "general": "111",
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
 {
  "country": "OM",
  "general": "9999",
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
 {
  "country": "PA",
  "general": "911",
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
 {
  "country": "PE",
  "general": "105",
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
 {
  "country": "PF",
  "general": "17",
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
 {
  "country": "PH",
  "general": "911",
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
 {
  "country": "PK",
  "general": "15",
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
 {
  "country": "PL",
  "general": "112",
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
 {
  "country": "PR",
  "general": "911",
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
 {
  "country": "PS",
  "general": "100",
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
 {
  "country": "PT",
  "general": "112",
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
 {
  "country": "PW",
  "general": "911",
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
 {
  "country": "PY",
  "general": "911",
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
 {
  "country": "QA",
  "general": "999",
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
 {
  "country": "RE",
  "general": "112",
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
 {
  "country": "RO",
  "general": "112",
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
 {
  "country": "RS",
  "general": "112",
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
 {
  "country": "RU",
  "general": "112",
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
 {
  "country": "RW",
  "general": "112",
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
 {
  "country": "SA",
  "general": "911",
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
 {
  "country": "SB",
  "general": "999",
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
 {
  "country": "SD",
  "general": "999",
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
 {
  "country": "SE",
  "general": "112",
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
 {
  "country": "SG",
  "general": "999",
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
 {
  "country": "SH",
  "general": "999",
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
 {
  "country": "SI",
  "general": "112",
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
 {
  "country": "SJ",
  "general": "112",
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
 {
  "country": "SK",
  "general": "112",
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
 {
  "country": "SL",
  "general": "019",
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
 {
  "country": "SM",
  "general": "112",
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
 {
  "country": "SN",
  "general": "17",
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
 {
  "country": "SO",
  "general": "888",
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
 {
  "country": "SR",
  "general": "115",
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
 {
  "country": "SS",
  "general": "999",
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
 {
  "country": "ST",
  "general": "112",
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
 {
  "country": "SV",
  "general": "911",
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
 {
  "country": "SY",
  "general": "112",
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
 {
  "country": "SZ",
  "general": "999",
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
 {
  "country": "TC",
  "general": "911",
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
 {
  "country": "TD",
  "general": "17",
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
 {
  "country": "TG",
  "general": "117",
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
 {
  "country": "TH",
  "general": "191",
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
 {
  "country": "TJ",
  "general": "102",
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
 {
  "country": "TL",
  "general": "112",
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
 {
  "country": "TN",
  "general": "197",
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
 {
  "country": "TO",
  "general": "922",
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
 {
  "country": "TR",
  "general": "112",
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
 {
  "country": "TT",
  "general": "999",
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
 {
  "country": "TV",
  "general": "911",
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
 {
  "country": "TW",
  "general": "110",
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
 {
  "country": "TZ",
  "general": "112",
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
 {
  "country": "UA",
  "general": "112",
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
 {
  "country": "UG",
  "general": "999",
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
 {
  "country": "US",
  "general": "911",
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
 {
  "country": "UY",
  "general": "911",
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
 {
  "country": "VA",
  "general": "112",
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
 {
  "country": "VC",
  "general": "999",
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
 {
  "country": "VE",
  "general": "911",
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
 {
  "country": "VG",
  "general": "911",
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
 {
  "country": "VI",
  "general": "911",
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
 {
  "country": "VN",
  "general": "113",
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
 {
  "country": "VU",
  "general": "112",
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
 {
  "country": "WS",
  "general": "995",
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
 {
  "country": "XK",
  "general": "192",
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
 {
  "country": "YE",
  "general": "194",
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
 {
  "country": "YT",
  "general": "112",
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
 {
  "country": "ZA",
  "general": "112",
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
 {
  "country": "ZM",
  "general": "999",
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
 {
  "country": "ZW",
  "general": "999",
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
];
