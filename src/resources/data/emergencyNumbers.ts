/** Written by `scripts/import-resources.ts`: refresh by that script, do not edit. */
import type { EmergencyNumber } from '../service.ts';

export const emergencyNumbers: readonly EmergencyNumber[] = [
 {
  "country": "AD",
  "general": "112"
 },
 {
  "country": "AE",
  "general": "999"
 },
 {
  "country": "AF",
  "general": "119"
 },
 {
  "country": "AG",
  "general": "911"
 },
 {
  "country": "AI",
  "general": "911"
 },
 {
  "country": "AL",
  "general": "112"
 },
 {
  "country": "AM",
  "general": "112"
 },
 {
  "country": "AO",
  "general": "113"
 },
 {
  "country": "AR",
  "general": "911"
 },
 {
  "country": "AS",
  "general": "911"
 },
 {
  "country": "AT",
  "general": "112"
 },
 {
  "country": "AU",
  "general": "000"
 },
 {
  "country": "AW",
  "general": "911"
 },
 {
  "country": "AX",
  "general": "112"
 },
 {
  "country": "AZ",
  "general": "112"
 },
 {
  "country": "BA",
  "general": "112"
 },
 {
  "country": "BB",
  "general": "211"
 },
 {
  "country": "BD",
  "general": "999"
 },
 {
  "country": "BE",
  "general": "112"
 },
 {
  "country": "BF",
  "general": "17"
 },
 {
  "country": "BG",
  "general": "112"
 },
 {
  "country": "BH",
  "general": "999"
 },
 {
  "country": "BI",
  "general": "117"
 },
 {
  "country": "BJ",
  "general": "117"
 },
 {
  "country": "BL",
  "general": "18"
 },
 {
  "country": "BM",
  "general": "911"
 },
 {
  "country": "BN",
  "general": "993"
 },
 {
  "country": "BO",
  "general": "110"
 },
 {
  "country": "BQ",
  "general": "911"
 },
 {
  "country": "BR",
  "general": "190"
 },
 {
  "country": "BS",
  "general": "911"
 },
 {
  "country": "BT",
  "general": "113"
 },
 {
  "country": "BW",
  "general": "999"
 },
 {
  "country": "BY",
  "general": "102"
 },
 {
  "country": "BZ",
  "general": "911"
 },
 {
  "country": "CA",
  "general": "911"
 },
 {
  "country": "CC",
  "general": "000"
 },
 {
  "country": "CF",
  "general": "117"
 },
 {
  "country": "CG",
  "general": "117"
 },
 {
  "country": "CH",
  "general": "112"
 },
 {
  "country": "CI",
  "general": "110"
 },
 {
  "country": "CK",
  "general": "999"
 },
 {
  "country": "CL",
  "general": "133"
 },
 {
  "country": "CN",
  "general": "110"
 },
 {
  "country": "CO",
  "general": "123"
 },
 {
  "country": "CR",
  "general": "911"
 },
 {
  "country": "CU",
  "general": "106"
 },
 {
  "country": "CV",
  "general": "132"
 },
 {
  "country": "CW",
  "general": "911"
 },
 {
  "country": "CX",
  "general": "000"
 },
 {
  "country": "CY",
  "general": "112"
 },
 {
  "country": "CZ",
  "general": "112"
 },
 {
  "country": "DE",
  "general": "112"
 },
 {
  "country": "DJ",
  "general": "17"
 },
 {
  "country": "DK",
  "general": "112"
 },
 {
  "country": "DM",
  "general": "999"
 },
 {
  "country": "DO",
  "general": "911"
 },
 {
  "country": "DZ",
  "general": "17"
 },
 {
  "country": "EC",
  "general": "911"
 },
 {
  "country": "EE",
  "general": "112"
 },
 {
  "country": "EG",
  "general": "122"
 },
 {
  "country": "ER",
  "general": "113"
 },
 {
  "country": "ES",
  "general": "112"
 },
 {
  "country": "ET",
  "general": "911"
 },
 {
  "country": "FI",
  "general": "112"
 },
 {
  "country": "FJ",
  "general": "917"
 },
 {
  "country": "FK",
  "general": "999"
 },
 {
  "country": "FM",
  "general": "911"
 },
 {
  "country": "FO",
  "general": "112"
 },
 {
  "country": "FR",
  "general": "112"
 },
 {
  "country": "GA",
  "general": "1730"
 },
 {
  "country": "GB",
  "general": "999"
 },
 {
  "country": "GD",
  "general": "911"
 },
 {
  "country": "GE",
  "general": "112"
 },
 {
  "country": "GG",
  "general": "999"
 },
 {
  "country": "GH",
  "general": "112"
 },
 {
  "country": "GI",
  "general": "112"
 },
 {
  "country": "GL",
  "general": "112"
 },
 {
  "country": "GP",
  "general": "17"
 },
 {
  "country": "GR",
  "general": "112"
 },
 {
  "country": "GT",
  "general": "110"
 },
 {
  "country": "GU",
  "general": "911"
 },
 {
  "country": "GY",
  "general": "911"
 },
 {
  "country": "HK",
  "general": "999"
 },
 {
  "country": "HR",
  "general": "112"
 },
 {
  "country": "HT",
  "general": "114"
 },
 {
  "country": "HU",
  "general": "112"
 },
 {
  "country": "ID",
  "general": "112"
 },
 {
  "country": "IE",
  "general": "112"
 },
 {
  "country": "IL",
  "general": "100"
 },
 {
  "country": "IM",
  "general": "999"
 },
 {
  "country": "IN",
  "general": "112"
 },
 {
  "country": "IR",
  "general": "110"
 },
 {
  "country": "IS",
  "general": "112"
 },
 {
  "country": "IT",
  "general": "112"
 },
 {
  "country": "JE",
  "general": "999"
 },
 {
  "country": "JM",
  "general": "119"
 },
 {
  "country": "JO",
  "general": "911"
 },
 {
  "country": "JP",
  "general": "110"
 },
 {
  "country": "KE",
  "general": "999"
 },
 {
  "country": "KH",
  "general": "117"
 },
 {
  "country": "KI",
  "general": "192"
 },
 {
  "country": "KM",
  "general": "17"
 },
 {
  "country": "KN",
  "general": "911"
 },
 {
  "country": "KP",
  "general": "112"
 },
 {
  "country": "KR",
  "general": "112"
 },
 {
  "country": "KW",
  "general": "112"
 },
 {
  "country": "KY",
  "general": "911"
 },
 {
  "country": "KZ",
  "general": "112"
 },
 {
  "country": "LA",
  "general": "191"
 },
 {
  "country": "LB",
  "general": "999"
 },
 {
  "country": "LC",
  "general": "911"
 },
 {
  "country": "LI",
  "general": "112"
 },
 {
  "country": "LK",
  "general": "119"
 },
 {
  "country": "LR",
  "general": "911"
 },
 {
  "country": "LT",
  "general": "112"
 },
 {
  "country": "LU",
  "general": "112"
 },
 {
  "country": "LV",
  "general": "112"
 },
 {
  "country": "MA",
  "general": "19"
 },
 {
  "country": "MC",
  "general": "112"
 },
 {
  "country": "MD",
  "general": "112"
 },
 {
  "country": "ME",
  "general": "112"
 },
 {
  "country": "MF",
  "general": "17"
 },
 {
  "country": "MG",
  "general": "117"
 },
 {
  "country": "MH",
  "general": "911"
 },
 {
  "country": "MK",
  "general": "112"
 },
 {
  "country": "ML",
  "general": "17"
 },
 {
  "country": "MN",
  "general": "102"
 },
 {
  "country": "MO",
  "general": "999"
 },
 {
  "country": "MP",
  "general": "911"
 },
 {
  "country": "MQ",
  "general": "15"
 },
 {
  "country": "MS",
  "general": "911"
 },
 {
  "country": "MT",
  "general": "112"
 },
 {
  "country": "MV",
  "general": "119"
 },
 {
  "country": "MW",
  "general": "997"
 },
 {
  "country": "MX",
  "general": "911"
 },
 {
  "country": "MY",
  "general": "999"
 },
 {
  "country": "MZ",
  "general": "119"
 },
 {
  "country": "NA",
  "general": "10111"
 },
 {
  "country": "NC",
  "general": "17"
 },
 {
  "country": "NE",
  "general": "17"
 },
 {
  "country": "NF",
  "general": "911"
 },
 {
  "country": "NG",
  "general": "112"
 },
 {
  "country": "NI",
  "general": "118"
 },
 {
  "country": "NL",
  "general": "112"
 },
 {
  "country": "NO",
  "general": "112"
 },
 {
  "country": "NP",
  "general": "100"
 },
 {
  "country": "NR",
  "general": "110"
 },
 {
  "country": "NU",
  "general": "999"
 },
 {
  "country": "NZ",
  "general": "111"
 },
 {
  "country": "OM",
  "general": "9999"
 },
 {
  "country": "PA",
  "general": "911"
 },
 {
  "country": "PE",
  "general": "105"
 },
 {
  "country": "PF",
  "general": "17"
 },
 {
  "country": "PH",
  "general": "911"
 },
 {
  "country": "PK",
  "general": "15"
 },
 {
  "country": "PL",
  "general": "112"
 },
 {
  "country": "PR",
  "general": "911"
 },
 {
  "country": "PS",
  "general": "100"
 },
 {
  "country": "PT",
  "general": "112"
 },
 {
  "country": "PW",
  "general": "911"
 },
 {
  "country": "PY",
  "general": "911"
 },
 {
  "country": "QA",
  "general": "999"
 },
 {
  "country": "RE",
  "general": "112"
 },
 {
  "country": "RO",
  "general": "112"
 },
 {
  "country": "RS",
  "general": "112"
 },
 {
  "country": "RU",
  "general": "112"
 },
 {
  "country": "RW",
  "general": "112"
 },
 {
  "country": "SA",
  "general": "911"
 },
 {
  "country": "SB",
  "general": "999"
 },
 {
  "country": "SD",
  "general": "999"
 },
 {
  "country": "SE",
  "general": "112"
 },
 {
  "country": "SG",
  "general": "999"
 },
 {
  "country": "SH",
  "general": "999"
 },
 {
  "country": "SI",
  "general": "112"
 },
 {
  "country": "SJ",
  "general": "112"
 },
 {
  "country": "SK",
  "general": "112"
 },
 {
  "country": "SL",
  "general": "019"
 },
 {
  "country": "SM",
  "general": "112"
 },
 {
  "country": "SN",
  "general": "17"
 },
 {
  "country": "SO",
  "general": "888"
 },
 {
  "country": "SR",
  "general": "115"
 },
 {
  "country": "SS",
  "general": "999"
 },
 {
  "country": "ST",
  "general": "112"
 },
 {
  "country": "SV",
  "general": "911"
 },
 {
  "country": "SY",
  "general": "112"
 },
 {
  "country": "SZ",
  "general": "999"
 },
 {
  "country": "TC",
  "general": "911"
 },
 {
  "country": "TD",
  "general": "17"
 },
 {
  "country": "TG",
  "general": "117"
 },
 {
  "country": "TH",
  "general": "191"
 },
 {
  "country": "TJ",
  "general": "102"
 },
 {
  "country": "TL",
  "general": "112"
 },
 {
  "country": "TN",
  "general": "197"
 },
 {
  "country": "TO",
  "general": "922"
 },
 {
  "country": "TR",
  "general": "112"
 },
 {
  "country": "TT",
  "general": "999"
 },
 {
  "country": "TV",
  "general": "911"
 },
 {
  "country": "TW",
  "general": "110"
 },
 {
  "country": "TZ",
  "general": "112"
 },
 {
  "country": "UA",
  "general": "112"
 },
 {
  "country": "UG",
  "general": "999"
 },
 {
  "country": "US",
  "general": "911"
 },
 {
  "country": "UY",
  "general": "911"
 },
 {
  "country": "VA",
  "general": "112"
 },
 {
  "country": "VC",
  "general": "999"
 },
 {
  "country": "VE",
  "general": "911"
 },
 {
  "country": "VG",
  "general": "911"
 },
 {
  "country": "VI",
  "general": "911"
 },
 {
  "country": "VN",
  "general": "113"
 },
 {
  "country": "VU",
  "general": "112"
 },
 {
  "country": "WS",
  "general": "995"
 },
 {
  "country": "XK",
  "general": "192"
 },
 {
  "country": "YE",
  "general": "194"
 },
 {
  "country": "YT",
  "general": "112"
 },
 {
  "country": "ZA",
  "general": "112"
 },
 {
  "country": "ZM",
  "general": "999"
 },
 {
  "country": "ZW",
  "general": "999"
 }
];
