/**
 * Police forces, prosecutors, courts, parliaments and other bodies that belong to one country, by their own names, as any
 * language may print them. By country, ISO 3166-1 alpha-2. Written by hand. Bodies of several countries (Europol,
 * Interpol, Eurojust) say nothing about where a matter is handled, and are not here. Translations of names belong to
 * `languages/<code>/places.ts`.
 */
export const agencies = `
AD Policia d'Andorra|Consell General
AE Dubai Police|Abu Dhabi Police
AR Policía Federal Argentina|Policía de la Ciudad|Policía Bonaerense|Gendarmería Nacional|Prefectura Naval|Ministerio Público Fiscal|INDEC|AFIP|Casa Rosada|CONICET
AT Landespolizeidirektion|LPD|Bundesministerium für Inneres|ÖVP|SPÖ|FPÖ|ORF|Nationalrat
AU Australian Federal Police|ACCCE|eSafety Commissioner|NSW Police|Victoria Police|Queensland Police|ASIC|ACCC|ABC News Australia
BE Police fédérale|Federale Politie|Child Focus
BO FELCC|FELCV
BR Polícia Federal|PF|Polícia Rodoviária Federal|PRF|Polícia Civil|Polícia Militar|Ministério Público Federal|MPF|STF|STJ|Supremo Tribunal Federal|Operação Lava Jato|Defensoria Pública|IBGE|Petrobras|Embrapa|Anvisa|Ibama|Sefaz|Procon|Detran|Enem|INSS|Caixa Econômica Federal|Banco do Brasil|Agência Brasil
CA RCMP|GRC|Royal Canadian Mounted Police|Gendarmerie royale du Canada|Sûreté du Québec|Ontario Provincial Police|OPP|SPVM|Statistics Canada|CBSA
CH Kantonspolizei|Kapo|Stadtpolizei|fedpol|Bundesanwaltschaft|Bundesrat|Nationalrat|Ständerat|Rega|Police cantonale|Polizia cantonale|Ministère public de la Confédération|Kanton|SBB
CL PDI|Policía de Investigaciones|Carabineros de Chile|Carabineros|Fiscalía Nacional|La Moneda|Sernameg
CO Fiscalía General de la Nación|Policía Nacional de Colombia|DIJIN|SIJIN|ICBF|Gaula|DANE|Ecopetrol|Casa de Nariño
DE BKA|Bundeskriminalamt|LKA|Landeskriminalamt|Bundespolizei|Kripo|ZIT|Zentralstelle zur Bekämpfung der Internetkriminalität|Zollfahndung|Landgericht|Amtsgericht|Oberlandesgericht|Bundesgerichtshof|BGH|Bundesverfassungsgericht|Generalbundesanwalt|Bundestag|Bundesregierung|Bundeswehr|Autobahnpolizei|Polizeipräsidium|Polizeiinspektion|Verfassungsschutz|CDU|CSU|SPD|AfD|Destatis|Deutsche Bahn|DWD|THW
EC Fiscalía General del Estado Ecuador|ECU 911
ES Policía Nacional|Cuerpo Nacional de Policía|Guardia Civil|Guàrdia Civil|Mossos d'Esquadra|Mossos|Ertzaintza|Policía Foral|Policia Local|Policía Local|Guàrdia Urbana|Guardia Urbana|Audiencia Nacional|Audiència Nacional|Audiencia Provincial|Audiència Provincial|Tribunal Supremo|Tribunal Suprem|Tribunal Constitucional|Fiscalía General del Estado|Juzgado de Instrucción|Jutjat d'Instrucció|Jutjat|TSJC|INCIBE|AEPD|Generalitat|Junta de Andalucía|Xunta|Moncloa|La Moncloa|Congreso de los Diputados|PSOE|Partido Popular|Ayuntamiento|Ajuntament|AEMET|Renfe|Adif|DGT|Instituto Nacional de Estadística|Grupo de Delitos Telemáticos|Diputación|Diputació|SEPE|Meteocat|Salvament Marítim|Salvamento Marítimo|Bombers de la Generalitat|Protecció Civil|FACUA|ANAR|UCO|UDEF|UDYCO
FR Pharos|Office des mineurs|Ofmin|OCRVP|gendarmerie nationale|police nationale|police judiciaire|Parquet national|parquet de Paris|tribunal correctionnel|cour d'assises|cour d'appel|Assemblée nationale|Élysée|Matignon|préfecture|préfet|Insee|SNCF|Météo-France|Conseil d'État|CRS
GB Scotland Yard|Metropolitan Police|Met Police|NCA|National Crime Agency|CEOP|IWF|Internet Watch Foundation|Crown Prosecution Service|CPS|Crown Court|Magistrates' Court|Old Bailey|Police Scotland|PSNI|Police Service of Northern Ireland|British Transport Police|Greater Manchester Police|West Midlands Police|Home Office|Ofcom|Ofsted|NHS|NSPCC|HMRC|Downing Street|House of Commons|House of Lords|Westminster|Met Office|Environment Agency|National Grid|RSPCA|RSPB|RNLI|HM Treasury|Bank of England|Ofgem|Network Rail
GT Ministerio Público de Guatemala|PNC
HK Hong Kong Police
IE Garda|Gardaí|An Garda Síochána|Gardai|Dáil|Taoiseach|HSE
IL Knesset|Shin Bet|IDF
IN CBI|Central Bureau of Investigation|Lok Sabha|Rajya Sabha|POCSO|Crime Branch|Enforcement Directorate|BJP|Delhi Police|Mumbai Police|Aadhaar
IT Polizia di Stato|Polizia Postale|Carabinieri|Guardia di Finanza|Finanzwache|Procura della Repubblica|Procura|Questura|Squadra Mobile|Tribunale di|Corte di Cassazione|Cassazione|Corte d'Appello|Direzione Distrettuale Antimafia|DDA|Dda|gip|Palazzo Chigi|Quirinale|Camera dei Deputati|Viminale|Istat|Trenitalia|Protezione Civile|Telefono Azzurro|Vigili del Fuoco|Vigili Urbani|Capitaneria di Porto|Agenzia delle Entrate|ARPA|INPS|Regione|Asl
KE Directorate of Criminal Investigations|DCI
MX PGR|FGR|Fiscalía General de la República|Procuraduría General de la República|SEIDO|Guardia Nacional|SEDENA|Semar|AIC|Agencia de Investigación Criminal|Policía Cibernética|Secretaría de Seguridad Ciudadana|Secretaría de Marina|INAI|Inegi|Pemex|Palacio Nacional|DIF|CURP|Conagua|IMSS
NG NAPTIP|EFCC|NDLEA
NL Openbaar Ministerie|Politie|Rijksmuseum|Tweede Kamer|Offlimits
NZ New Zealand Police|Oranga Tamariki
PE Fiscalía de la Nación|PNP|Ministerio Público del Perú|Sunat|Indecopi
PH NBI|Philippine National Police
PR Puerto Rico Police
PT Polícia Judiciária|PJ|GNR|Guarda Nacional Republicana|PSP|Polícia de Segurança Pública|Ministério Público Português|Assembleia da República|SEF|INEM|APAV|DIAP|Proteção Civil|Infarmed|IPMA|CTT
TR TBMM
UA SBU
US FBI|CBP|ICE|DEA|HSI|ATF|DHS|NCMEC|DOJ|Customs and Border Protection|U.S. Customs|Immigration and Customs Enforcement|Homeland Security Investigations|Homeland Security|Department of Justice|Justice Department|Federal Bureau of Investigation|Drug Enforcement Administration|Secret Service|U.S. Marshals|US Marshals|National Center for Missing|District Attorney|U.S. Attorney|US Attorney|Attorney's Office|Supreme Court of the United States|Border Patrol|Highway Patrol|State Police|State Troopers|Sheriff's Office|Sheriff's Department|County Sheriff|LAPD|NYPD|FDA|CDC|SEC|FTC|FCC|IRS|EPA|NASA|FEMA|NOAA|National Weather Service|NTSB|FAA|Pentagon|Congress|U.S. Senate|House of Representatives|White House|Capitol|Democrats|Republicans|Democratic|Republican|GOP|Federal Reserve|Wall Street|Nasdaq|NYSE|Dow Jones|S&P|Medicare|Medicaid|U.S. Coast Guard|Coast Guard|Amtrak|Internet Crimes Against Children|ICAC
UY Fiscalía General Uruguay
VE CICPC|Sebin
ZA SAPS|South African Police Service
`;
