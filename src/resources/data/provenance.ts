/** Written by `scripts/import-resources.ts`: refresh by that script, do not edit. */
import type { Provenance } from '../service.ts';

export const provenance: Readonly<Record<string, Provenance>> = {
 "eu-europol-trace": {
  "email": null,
  "audience": "Anyone who recognises an everyday object or place shown",
  "source": "https://en.wikipedia.org/wiki/Stop_Child_Abuse_%E2%80%93_Trace_an_Object",
  "note": "Shows objects and places only, never victims. Not a place to report a site."
 },
 "eu-europol-report": {
  "email": null,
  "audience": "People in the EU looking for their national police reporting page",
  "source": null,
  "note": "Europol itself does not take reports from the public."
 },
 "eu-116000": {
  "email": null,
  "audience": null,
  "source": "https://missingchildreneurope.eu/hotline-116-000/",
  "note": "Operated nationally in 32 countries; call the police as well."
 },
 "eu-116111": {
  "email": null,
  "audience": "Children and young people",
  "source": "https://childhelplineinternational.org/15-years-of-116111/",
  "note": "In 2022 it worked in 23 of 27 EU states and seven other European countries: do not show it for a country without its own entry."
 },
 "int-inhope": {
  "email": null,
  "audience": "Anyone; choose the country to reach the national hotline",
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Fallback for every country without an entry. About material (images/videos), not an emergency service. 58 hotlines in 53 countries reported on 2026-08-20 by a third-party reading; 44 directory entries were IWF portals on 2026-10-09."
 },
 "int-cport": {
  "email": null,
  "audience": null,
  "source": "https://www.projectcport.com/report/",
  "note": "EU-funded project of 2023-2024; may no longer be maintained. It advises keeping the page open while copying the address; other hotlines advise closing it."
 },
 "int-iwf-portals": {
  "email": null,
  "audience": null,
  "source": "https://annualreport2022.iwf.org.uk/iwf-reporting-portals/",
  "note": "50 portals in 2022 plus an IWF/ICMEC portal for people in countries with no hotline. Address of the current list must be looked up live."
 },
 "int-takeitdown": {
  "email": null,
  "audience": "Anyone, anywhere, for nude or sexual images taken when they were under 18",
  "source": "https://takeitdown.ncmec.org/faq/",
  "note": "Creates a hash on the person's own device; the image is never sent. Never download an image from the web in order to use it. The site offers many more languages."
 },
 "int-ncmec-removal": {
  "email": null,
  "audience": "Minors and adults whose images were taken when they were minors",
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 34066459753)."
 },
 "int-stopncii": {
  "email": null,
  "audience": "Adults (18+) whose intimate images were taken when they were 18 or older",
  "source": "https://spectrumlocalnews.com/nys/rochester/news/2024/01/30/new-tool-helps-minors-remove-explicit-images-from-social-media?cq_ck=1706739329573",
  "note": "Not for images of under-18s: use Take It Down or Report Remove."
 },
 "int-chi": {
  "email": null,
  "audience": "Children and young people; choose the country",
  "source": "https://childhelplineinternational.org/about/members/",
  "note": "Fallback for every country without a helpline entry. Directory address read in a 2026-08-20 reading (code index id 57933912269)."
 },
 "int-troubled-desire": {
  "email": null,
  "audience": "People worried about their sexual attraction to, or use of sexual material of, children",
  "source": "https://troubled-desire.com/en/chat-study/chat-studie-frequently-asked-questions-faq",
  "note": "Language list as of October 2019 (kein-taeter-werden.de); there may be more."
 },
 "ae-116111": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "ae-dfwac": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Dubai"
 },
 "al-alo116": {
  "email": null,
  "audience": null,
  "source": "http://al.missingkids.com/missingkids/servlet/PageServlet?LanguageCountry=en_AL&PageId=4481",
  "note": null
 },
 "al-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "ar-102": {
  "email": null,
  "audience": null,
  "source": "https://hogarmarialuisa.org/?p=12449",
  "note": null
 },
 "ar-137": {
  "email": null,
  "audience": null,
  "source": "https://ahoramundo.com/mundo/tendencias/maltrato-infantil-un-problema-global-que-afecta-a-argentina/31040/amp",
  "note": "WhatsApp from code index id 69540744581 (2026-08-18)."
 },
 "ar-grooming": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 69540744581). Read there on 2026-08-18. Another file gives groomingarg.org."
 },
 "at-stopline": {
  "email": "office@stopline.at",
  "audience": null,
  "source": "https://www.stopline.at/de/suche",
  "note": null
 },
 "at-147": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Also the 116 000 service (http://missingchildreneurope.eu/hotline)."
 },
 "at-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "au-esafety": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "au-accce": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "au-kidshelpline": {
  "email": null,
  "audience": "5 to 25 years",
  "source": "https://www.acorn.gov.au/support-and-advice/support-children",
  "note": null
 },
 "au-stopitnow": {
  "email": null,
  "audience": null,
  "source": "https://www.stopitnow.org.au/how-stop-it-now-works",
  "note": null
 },
 "au-bravehearts": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "au-crimestoppers": {
  "email": null,
  "audience": null,
  "source": "https://crimestoppers.com.au/campaign/esafety/",
  "note": null
 },
 "ba-plavitelefon": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "bd-1098": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "be-childfocus": {
  "email": null,
  "audience": null,
  "source": "https://koengeens.be/fr/news/2017/07/06/elargissement-du-role-international-de-child-focus-dans-la-lutte-contre-les-images-d-abus",
  "note": "Reporting form formerly at stopchildporno.be: check the address live. DSA trusted flagger (2025-12-22): https://raw.githubusercontent.com/kraboo-labs/dsa-data/main/data/trusted-flaggers.json"
 },
 "be-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": null
 },
 "be-awel": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "be-103": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "be-stopitnow": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "bg-safenet": {
  "email": null,
  "audience": null,
  "source": "https://nmd.bg/en/kick-off-meeting-under-the-digital-children-project/",
  "note": "Stopped processing reports on 2022-09-01 for lack of funding (https://ecpat.org/ecpat-national-center-safenet-bulgaria), then resumed with EU funds: check it is open."
 },
 "bg-116111": {
  "email": null,
  "audience": null,
  "source": "https://www.betterinternetforkids.eu/practice/industry/article?id=7098815",
  "note": null
 },
 "bg-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "br-safernet": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "br-disque100": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "ca-cybertip": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Telephone from https://www.cybertip.ca/app/en/report_general?i=1 . Not in INHOPE's directory on 2026-10-09. 9-1-1 for immediate danger."
 },
 "ca-needhelpnow": {
  "email": null,
  "audience": "Young people whose sexual images were shared",
  "source": null,
  "note": null
 },
 "ca-khp": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "ca-missingkids": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "ca-trafficking": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "ch-clickandstop": {
  "email": null,
  "audience": null,
  "source": "https://www.kinderschutz.ch/angebote/praeventionsangebote/clickandstop",
  "note": "Never save, download or send screenshots: copy the address. INHOPE membership is public knowledge."
 },
 "ch-147": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "ch-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "cl-147": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "cl-1515": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "cn-12355": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "co-teprotejo": {
  "email": null,
  "audience": null,
  "source": "https://www.redpapaz.org/mil-papaz-166-nuestros-hijos-pueden-ser-victimas-de-la-sexual-en-linea/",
  "note": "May redirect to teprotejocolombia.org."
 },
 "co-141": {
  "email": null,
  "audience": null,
  "source": "https://www.elespectador.com/noticias/nacional/maltrato-abuso-sexual-y-trabajo-infantil-ahora-se-puede-articulo-669056",
  "note": null
 },
 "co-caivirtual": {
  "email": null,
  "audience": null,
  "source": "https://www.redpapaz.org/mil-papaz-166-nuestros-hijos-pueden-ser-victimas-de-la-sexual-en-linea/",
  "note": "Service sourced; address is public knowledge."
 },
 "cr-1147": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "cy-cybersafety": {
  "email": null,
  "audience": null,
  "source": "https://cyprus-mail.com/2018/09/17/cybersafety-helpline-receives-almost-1000-calls-in-first-year/",
  "note": null
 },
 "cy-1466": {
  "email": null,
  "audience": null,
  "source": "https://uncrcpc.org.cy/article/to-hope-for-children-giortazei-ti-diethni-imera-tilef",
  "note": null
 },
 "cy-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "cz-stoponline": {
  "email": null,
  "audience": null,
  "source": "https://saferinternet.cz/english.html",
  "note": "The Czech police closed its own web hotline in 2018 (code index id 54495411660)."
 },
 "cz-linka": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in several public repository files."
 },
 "cz-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "de-jugendschutz": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "de-beschwerdestelle": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "de-eco": {
  "email": null,
  "audience": null,
  "source": "https://eco.de/themen/politik-recht/eco-beschwerdestelle/netzwerk/safer-internet-center",
  "note": "INHOPE member; reports go through the portal it runs with FSM."
 },
 "de-fsm": {
  "email": null,
  "audience": null,
  "source": "https://www.fsm.de/wissen/a-bis-z/safer-internet-centre/",
  "note": null
 },
 "de-ngk": {
  "email": null,
  "audience": "Children and young people",
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Also confirmed by https://better-internet-for-kids.europa.eu/en/sic/germany (January 2026) as the German helpline."
 },
 "de-ngk-eltern": {
  "email": null,
  "audience": "Parents",
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "de-hilfetelefon": {
  "email": null,
  "audience": "Those affected, relatives, professionals, anyone with a suspicion",
  "source": "https://www.deutschlandfunk.de/missbrauchsbeauftragte-claus-aufmerksamkeit-fuer-kampf-gegen-sexualisierte-gewalt-an-kindern-in-deut-100.html",
  "note": "Number sourced; web address is public knowledge."
 },
 "de-kein-taeter": {
  "email": null,
  "audience": "People sexually attracted to children",
  "source": "https://kein-taeter-werden.de/pressemitteilungen/troubled-desire-feiert-zweijaehriges-bestehen",
  "note": "Free and under medical confidentiality."
 },
 "de-110": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "de-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "dk-anmelddet": {
  "email": null,
  "audience": null,
  "source": "https://redbarnet.dk/anmelddet/om-os/saadan-behandler-vi-din-anmeldelse/",
  "note": null
 },
 "dk-sletdet": {
  "email": null,
  "audience": "Children and young people whose images were shared",
  "source": "https://redbarnet.dk/nyheder/unge-stroemmer-til-red-barnet-efter-deling-af-noegenbilleder/",
  "note": null
 },
 "dk-bornetelefonen": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "dk-brydcirklen": {
  "email": null,
  "audience": null,
  "source": "https://redbarnet.dk/anmelddet/saadan-behandler-vi-din-anmeldelse/",
  "note": "Service sourced; address is public knowledge."
 },
 "dk-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "do-iwf": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 6024625624). A government portal menu links it."
 },
 "dz-3033": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "In a reading of Child Helpline International's directory dated 2026-08-20 (code index id 57933912269)."
 },
 "ee-vihjeliin": {
  "email": null,
  "audience": null,
  "source": "https://vihjeliin.targaltinternetis.ee/en/",
  "note": null
 },
 "ee-lasteabi": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in several public repository files."
 },
 "ee-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "eg-16000": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "es-incibe-hotline": {
  "email": null,
  "audience": "Anyone who comes across suspected child sexual abuse material online",
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Spain's INHOPE hotline since 2019. A report here is not a formal complaint (denuncia): that goes to the police."
 },
 "es-incibe-017": {
  "email": null,
  "audience": "Minors, families, teachers and the public with a problem online",
  "source": "https://www.diariosur.es/sociedad/dudas-sobre-fraudes-seguridad-acoso-internet-017-20251120153046-nt.html",
  "note": "Free and confidential advice; it does not take formal complaints. Closed at night: pair it with ANAR (24 h)."
 },
 "es-anar": {
  "email": null,
  "audience": "Children and adolescents",
  "source": "http://suite101.net/article/nuevo-telefono-comun-en-la-ue-para-atender-a-ninos-y-adolescentes-a47548",
  "note": "Show 900 20 20 10 first: 116 111 does not reach ANAR everywhere (in Catalonia it is Infància Respon). Number and 24 h service re-read on anar.org on 2026-09-19 by a public project (code index id 69540744581). Helpline page given there: https://www.anar.org/telefono-chat-anar/"
 },
 "es-anar-familia": {
  "email": null,
  "audience": "Adults worried about a child; schools",
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 69540744581). Verified there on 2026-09-19; the same number appears in six other files."
 },
 "es-116000": {
  "email": null,
  "audience": "Missing children, families, witnesses",
  "source": "https://www.infobae.com/america/agencias/2024/08/08/fundacion-anar-ofrece-el-telefono-116-000-para-orientar-a-menores-migrantes-no-acompanados/",
  "note": "Also for unaccompanied migrant children, in their own languages. Call 112, 091 or 062 as well."
 },
 "es-policia-nacional": {
  "email": "denuncias.pornografia.infantil@policia.es",
  "audience": "Anyone; information (not a formal complaint) on child sexual abuse material, grooming, sexting, cyberbullying",
  "source": "https://policia.es/_ca/colabora_informar.php?idiomaActual=ca&strTipo=CGPJDT",
  "note": "The form was read in its Catalan version; the address given is the Spanish version of it. E-mail read in https://www.elperiodicomediterraneo.com/noticias/sociedad/policia-nacional-recibe-500-denuncias-pornografia-infantil_1290646.html (2020) and again on policia.es on 2026-09-19 (code index id 69540744581). Send the address only, never the files. A formal complaint needs identification."
 },
 "es-policia-091": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 69540744581). Verified there on 2026-09-19."
 },
 "es-guardia-civil": {
  "email": null,
  "audience": null,
  "source": "https://www.xataka.com/basics/como-informar-a-autoridades-pornografia-infantil-te-encuentras-navegando-descargando-whatsapp",
  "note": "The deep link to the collaboration form has changed several times (formerly gdt.guardiacivil.es): take it from the site live."
 },
 "es-112": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Number sourced; the web address is public knowledge."
 },
 "es-alertcops": {
  "email": null,
  "audience": "App to alert Policía Nacional and Guardia Civil",
  "source": null,
  "note": null
 },
 "es-aepd": {
  "email": null,
  "audience": "Anyone (victim or witness); from 14 years a minor can use it alone",
  "source": "https://www.lalfas.es/concejalias/igualdad/la-concejalia-de-igualdad-informa-del-canal-prioritario-de-la-agencia-espanola-de-proteccion-de-datos/",
  "note": "Re-read on aepd.es on 2026-09-19 by a public project (code index id 69540744581). Minors' form: see https://ampajuangris.org/asi-puedes-denunciar-videos-de-acoso-o-pornovenganza-en-el-canal-rapido-de-la-agencia-de-proteccion-de-datos"
 },
 "es-infancia-respon": {
  "email": "infanciarespon.bsf@gencat.cat",
  "audience": "Children, adults and professionals in Catalonia: abuse, bullying, sexual abuse",
  "source": "https://dretssocials.gencat.cat/ca/ambits_tematics/infancia_i_adolescencia/proteccio_a_la_infancia_i_ladolescencia/maltractaments_dinfants_i_adolescents/comunicacio_de_maltractaments_dinfants_i_adolescents/",
  "note": "Only for Catalonia. E-mail from an older Generalitat page."
 },
 "es-mossos": {
  "email": null,
  "audience": null,
  "source": "https://dretssocials.gencat.cat/ca/ambits_tematics/infancia_i_adolescencia/proteccio_a_la_infancia_i_ladolescencia/maltractaments_dinfants_i_adolescents/comunicacio_de_maltractaments_dinfants_i_adolescents/",
  "note": "The page names the Mossos as a place to report abuse; the address is public knowledge."
 },
 "es-trata": {
  "email": "trata@policia.es",
  "audience": null,
  "source": null,
  "note": null
 },
 "fi-nettivihje": {
  "email": null,
  "audience": null,
  "source": "https://www.pelastakaalapset.fi/sv/nettivihje-hotline/",
  "note": "Swedish-language page; the Finnish page must be linked for Finnish readers."
 },
 "fi-mll": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "fr-pharos": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Emergency: 17 or 112."
 },
 "fr-point-de-contact": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "DSA trusted flagger (2025-03-12)."
 },
 "fr-119": {
  "email": null,
  "audience": "Children and young people up to 21; adults worried about a child",
  "source": "https://solidarites.gouv.fr/node/2219",
  "note": "Chat for under-21s and French Sign Language."
 },
 "fr-3018": {
  "email": null,
  "audience": "Young people facing digital violence, their parents",
  "source": "https://solidarites.gouv.fr/node/2219",
  "note": "Can ask platforms to remove content."
 },
 "fr-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Number sourced; web address is public knowledge."
 },
 "fr-stop": {
  "email": null,
  "audience": "People attracted to children who want help",
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 34874669296)."
 },
 "fr-116006": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "fr-17": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "gb-iwf": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "gb-ceop": {
  "email": null,
  "audience": "Children and adults worried about online sexual abuse or contact",
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Not anonymous: a specialist contacts the child. 999 for immediate danger."
 },
 "gb-childline": {
  "email": null,
  "audience": "Anyone under 19",
  "source": "https://www.nwcstraining.co.uk/safeguarding/childlines-new-tool-helps-young-people-remove-nude-images-shared-online/",
  "note": null
 },
 "gb-report-remove": {
  "email": null,
  "audience": "Under-18s in the UK with a nude image or video of themselves online",
  "source": "https://www.iwf.org.uk/what-we-do/why-we-exist/report-remove",
  "note": "Service sourced; the short address is public knowledge."
 },
 "gb-nspcc": {
  "email": "help@NSPCC.org.uk",
  "audience": "Adults worried about a child",
  "source": null,
  "note": null
 },
 "gb-stopitnow": {
  "email": null,
  "audience": "Anyone worried about their own or another's sexual thoughts or behaviour towards children",
  "source": "https://www.stopitnow.org.uk/helpline/?utm_source=bing&utm_medium=ad&utm_campaign=stop-helpline&msclkid=93354b7c2d1513333cae2e0eff9b653d",
  "note": "Live chat and secure message too; interpreters for over 200 languages."
 },
 "gb-missing-people": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": null
 },
 "gb-modern-slavery": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "gb-crimestoppers": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "gb-rph": {
  "email": null,
  "audience": "Adults (18+)",
  "source": null,
  "note": null
 },
 "gb-napac": {
  "email": null,
  "audience": "Adult survivors of childhood abuse",
  "source": null,
  "note": null
 },
 "gl-tusaannga": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "gn-116": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "gr-safeline": {
  "email": null,
  "audience": null,
  "source": "http://www.safeline.gr/report/?q=report",
  "note": "Telephone and hours from pages of about 2015."
 },
 "gr-1056": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "gr-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "hk-swd": {
  "email": null,
  "audience": null,
  "source": "https://childsafeguarding.com/general-reporting-information",
  "note": null
 },
 "hk-aca": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "hr-csi": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "hr-redbutton": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "hr-hrabri": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in several public repository files."
 },
 "hr-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "hu-nmhh": {
  "email": "internethotline@internethotline.hu",
  "audience": null,
  "source": "https://english.nmhh.hu/article/190104/When_and_how_should_we_be_contacted",
  "note": "Service and e-mail sourced; short address is public knowledge."
 },
 "hu-kekvonal": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "hu-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "id-sapa129": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "id-iwf": {
  "email": null,
  "audience": null,
  "source": "https://saferinternet.org.uk/blog/iwf-launches-six-international-reporting-portals-for-child-sexual-abuse-material-during-lockdown",
  "note": "Address in code index id 34066459753."
 },
 "ie-hotline": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "ie-childline": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in ten independent public repository files."
 },
 "ie-garda": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "ie-stopitnow": {
  "email": null,
  "audience": null,
  "source": "https://www.stopitnow.org.uk/helpline/?utm_source=bing&utm_medium=ad&utm_campaign=stop-helpline&msclkid=93354b7c2d1513333cae2e0eff9b653d",
  "note": null
 },
 "ie-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "il-105": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Number sourced; address is public knowledge and may have moved."
 },
 "in-nccrp": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Anonymous reports possible for CSEAM; telephone 1930 from public repository files."
 },
 "in-iwf": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "in-1098": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Being joined to 112 (https://ekaurtadka.com/emergency-assistance-child-helpline-number-1098-replaced-by-112)."
 },
 "iq-116": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Kurdistan Region only. In a reading of Child Helpline International's directory dated 2026-08-20 (code index id 57933912269)."
 },
 "is-barnaheill": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Domain seen in public repository files; deep link not read."
 },
 "is-1717": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "it-azzurro": {
  "email": null,
  "audience": null,
  "source": "https://azzurro.it/clicca-e-segnala/",
  "note": "Searching for material, even to report it, is itself a crime in Italy, as the page warns."
 },
 "it-stopit": {
  "email": null,
  "audience": null,
  "source": "https://tecnicadellascuola.it/segnalare-pedopornografia-altri-contenuti-illegali/amp",
  "note": "Source gives the former address stop-it.it."
 },
 "it-polizia": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Confirmed through a link by e-mail; not a formal complaint (denuncia/querela). Emergencies: 112 or 113."
 },
 "it-19696": {
  "email": null,
  "audience": "Children, adolescents, adults",
  "source": null,
  "note": null
 },
 "it-114": {
  "email": null,
  "audience": null,
  "source": "https://www.dialessandria.it/attualita/meloni-lotta-a-pedofilia-e-pedopornografia-e-una-battaglia-di-civilta/210786.html",
  "note": "For a child in danger. Operator as of May 2025."
 },
 "it-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "jo-110": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "In a reading of Child Helpline International's directory dated 2026-08-20 (code index id 57933912269)."
 },
 "jp-ihc": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Emergencies: 110."
 },
 "jp-189": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "jp-childline": {
  "email": null,
  "audience": "Under 18",
  "source": null,
  "note": null
 },
 "ke-116": {
  "email": null,
  "audience": null,
  "source": "http://zimbabwe.preview.concursive.com/show/child-helpline-zimbabwe",
  "note": "Number found in ten public repository files."
 },
 "kh-aple": {
  "email": null,
  "audience": null,
  "source": "https://www.internethotlinecambodia.org/en/reporting-portal-alt-option/",
  "note": null
 },
 "kh-1280": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Number also in ten other files; the web address is public knowledge."
 },
 "kr-1388": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "kr-d4u": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "kw-147": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "In a reading of Child Helpline International's directory dated 2026-08-20 (code index id 57933912269)."
 },
 "li-147": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "lk-1929": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "lr-116": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "lt-rrt": {
  "email": null,
  "audience": null,
  "source": "https://www.svarusinternetas.lt/en/about-us/7",
  "note": null
 },
 "lt-vaikulinija": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in ten public repository files."
 },
 "lt-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "lu-stopline": {
  "email": null,
  "audience": null,
  "source": "https://stopline.bee-secure.lu/",
  "note": null
 },
 "lu-kjt": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "lv-drossinternets": {
  "email": null,
  "audience": null,
  "source": "https://jauns.lv/raksts/zinas/651386-interneta-triskarsojies-seksualu-vardarbibu-pret-berniem-saturosu-materialu-skaits",
  "note": null
 },
 "lv-116111": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in public repository files; operator changed in recent years."
 },
 "ma-iwf": {
  "email": null,
  "audience": null,
  "source": "https://iwf.org.uk/search-results/?page=3&term=tag%3AAI+Report",
  "note": "Launch sourced; address in code index ids 60337658543 and 60682797505."
 },
 "md-116111": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "mn-108": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "mt-bso": {
  "email": null,
  "audience": null,
  "source": "https://www.betterinternetforkids.eu/fr/sic/malta",
  "note": null
 },
 "mt-179": {
  "email": null,
  "audience": null,
  "source": "https://better-internet-for-kids.europa.eu/en/news/protecting-children-online-risks-and-harmful-content",
  "note": null
 },
 "mw-iwf": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 13888968329)."
 },
 "mw-116": {
  "email": null,
  "audience": null,
  "source": "http://zimbabwe.preview.concursive.com/show/child-helpline-zimbabwe",
  "note": "The source lists the country among those with the toll-free African child helpline; the number 116 itself is public knowledge."
 },
 "mx-teprotejo": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "my-15999": {
  "email": null,
  "audience": null,
  "source": "https://thesun.my/opinion-news/need-for-dedicated-free-24-hour-child-helpline-NF13523358",
  "note": null
 },
 "my-buddybear": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "mz-116": {
  "email": null,
  "audience": null,
  "source": "http://zimbabwe.preview.concursive.com/show/child-helpline-zimbabwe",
  "note": "Number found in several public repository files."
 },
 "na-116": {
  "email": null,
  "audience": null,
  "source": "http://zimbabwe.preview.concursive.com/show/child-helpline-zimbabwe",
  "note": "The source lists the country among those with the toll-free African child helpline; the number 116 itself is public knowledge."
 },
 "ng-acsai": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "ng-ceceyara": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Web address is public knowledge."
 },
 "nl-offlimits": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Formerly Meldpunt Kinderporno (meldpunt-kinderporno.nl redirects here)."
 },
 "nl-helpwanted": {
  "email": null,
  "audience": "Young people, parents, adults: online sexual abuse, sextortion, image removal",
  "source": null,
  "note": null
 },
 "nl-atkm": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "INHOPE membership sourced; the address is public knowledge. Public reports go to Offlimits."
 },
 "nl-kindertelefoon": {
  "email": null,
  "audience": "8 to 18 years",
  "source": null,
  "note": "Number found in several public repository files."
 },
 "nl-stopitnow": {
  "email": null,
  "audience": null,
  "source": "https://ecsa.lucyfaithfull.org/stop-it-now-nl",
  "note": null
 },
 "nl-veiligthuis": {
  "email": null,
  "audience": "Abuse at home, including of children",
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "nl-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "no-kripos": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Address found in five public repository files."
 },
 "no-116111": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "np-1098": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "nz-dia": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "nz-netsafe": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": "Address sourced; telephone is public knowledge."
 },
 "nz-whatsup": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "pe-100": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "ph-ecpat": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "ph-1343": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "ph-bantaybata": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "ph-makabata": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "pk-iwf": {
  "email": null,
  "audience": null,
  "source": "https://saferinternet.org.uk/blog/iwf-launches-six-international-reporting-portals-for-child-sexual-abuse-material-during-lockdown",
  "note": "Address in code index ids 52389270582 and 514889693."
 },
 "pk-1121": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Punjab province."
 },
 "pl-dyzurnet": {
  "email": null,
  "audience": null,
  "source": "https://dyzurnet.pl/faq.html",
  "note": "Telephone from code index id 54797581568. Reports also through the mObywatel app: https://www.chip.pl/2024/12/mobywatel-wykorzystywanie-dzieci-zglosisz-anonimowo"
 },
 "pl-116111": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "pl-800100100": {
  "email": null,
  "audience": "Parents and teachers",
  "source": null,
  "note": null
 },
 "pl-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "pt-lis": {
  "email": "linhainternetsegura@apav.pt",
  "audience": null,
  "source": "https://www.apav.pt/cibercrime/index.php/linha-internet-segura",
  "note": "Hours on other pages differ (09:00-21:00). DSA trusted flagger (2026-03-20)."
 },
 "pt-116111": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "pt-116006": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "pt-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "py-147": {
  "email": null,
  "audience": null,
  "source": "https://abc.com.py/nacionales/2024/09/04/la-mayor-cantidad-de-llamadas-que-se-recibe-a-traves-del-fono-ayuda-es-por-maltrato-infantil",
  "note": null
 },
 "qa-919": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "In a reading of Child Helpline International's directory dated 2026-08-20 (code index id 57933912269)."
 },
 "ro-oradenet": {
  "email": null,
  "audience": null,
  "source": "https://better-internet-for-kids.europa.eu/en/sic/romania",
  "note": "Deep link from code index id 70279099540. Police page: https://safernet.politiaromana.ro/ (code index id 70445348622)."
 },
 "ro-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "rs-19833": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "rs-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "ru-childhelpline": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "sa-116111": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "In a reading of Child Helpline International's directory dated 2026-08-20 (code index id 57933912269)."
 },
 "sd-9696": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "War since 2023: check that it answers. In a reading of Child Helpline International's directory dated 2026-08-20 (code index id 57933912269)."
 },
 "se-ecpat": {
  "email": null,
  "audience": null,
  "source": "https://ecpat.se/hotline/?country=se",
  "note": "English: https://ecpat.se/hotline/hotline-eng/"
 },
 "se-bris": {
  "email": null,
  "audience": "Under 18",
  "source": "github:DennisGross/aidlines:data.js",
  "note": null
 },
 "se-preventell": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "sg-navh": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "si-spletnooko": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "si-tom": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "sk-stopline": {
  "email": null,
  "audience": null,
  "source": "https://www.zodpovedne.sk/index.php/en/",
  "note": "The Slovak centre was reorganised in 2024 (DigiQ, Ochráň ma): check who runs the hotline."
 },
 "sk-ldi": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in several public repository files."
 },
 "sk-116000": {
  "email": null,
  "audience": null,
  "source": "http://missingchildreneurope.eu/hotline",
  "note": "Operator from Missing Children Europe pages of different dates: check. Call the police as well."
 },
 "sn-116": {
  "email": null,
  "audience": null,
  "source": "http://zimbabwe.preview.concursive.com/show/child-helpline-zimbabwe",
  "note": "The source lists the country among those with the toll-free African child helpline; the number 116 itself is public knowledge."
 },
 "tg-1011": {
  "email": null,
  "audience": null,
  "source": "https://docslib.org/doc/5432586/the-voices-of-children-and-young-people-in-africa",
  "note": null
 },
 "th-hotline": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 34066459753)."
 },
 "th-1300": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "th-1387": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "tr-ihbarweb": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "tr-183": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "tw-web547": {
  "email": null,
  "audience": null,
  "source": "https://www.taipeitimes.com/News/taiwan/archives/2023/02/08/2003793959",
  "note": "Service sourced; address is public knowledge."
 },
 "tw-iwin": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "tw-113": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "tz-116": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "ua-cyberpolice": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "No citable address: read in a stored public repository file (code index id 68443257306)."
 },
 "ua-lastrada": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "ug-116": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in ten public repository files."
 },
 "us-cybertipline": {
  "email": null,
  "audience": null,
  "source": "https://report.cybertip.org/faqs",
  "note": "Takes reports from anywhere. 911 for immediate danger."
 },
 "us-ncmec-missing": {
  "email": null,
  "audience": null,
  "source": "https://takeitdown.ncmec.org/faq/",
  "note": "Call 911 first."
 },
 "us-fbi": {
  "email": null,
  "audience": null,
  "source": "https://digitalharm.org/organizations",
  "note": null
 },
 "us-know2protect": {
  "email": null,
  "audience": null,
  "source": "https://kvoe.com/2024/12/09/homeland-security-investigations-urging-parents-to-be-vigilant-as-scope-of-child-abuse-exploitation-continues-to-expand",
  "note": null
 },
 "us-hsi": {
  "email": null,
  "audience": null,
  "source": "github:vicilanaya/staysafeorlando:report.php",
  "note": "Numbers from an older page; HSI also publishes 877-4-HSI-TIP. Form address is public knowledge."
 },
 "us-childhelp": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Also serves Canada."
 },
 "us-rainn": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "us-stopitnow": {
  "email": null,
  "audience": null,
  "source": null,
  "note": "Number found in ten public repository files."
 },
 "us-nhth": {
  "email": null,
  "audience": null,
  "source": "https://dougbardwell.com/sht/index.php/2020/07/15/what-to-do-if-you-find-child-porn-or-abuse-online/?replytocom=89",
  "note": null
 },
 "us-runaway": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "uy-lineaazul": {
  "email": null,
  "audience": null,
  "source": null,
  "note": null
 },
 "vn-111": {
  "email": null,
  "audience": null,
  "source": "github:DennisGross/aidlines:data.js",
  "note": "Web address is public knowledge."
 },
 "za-fpb": {
  "email": null,
  "audience": null,
  "source": "github:Shaostoul/Humanity:docs/reference/findings/2026-10-09-outside-help-lines.md",
  "note": null
 },
 "za-childline": {
  "email": null,
  "audience": null,
  "source": "https://vukuzenzele.gov.za/children-can-call-116-help",
  "note": null
 },
 "zm-116": {
  "email": null,
  "audience": null,
  "source": "https://www.unicef.org/zambia/protection_14858.html",
  "note": null
 },
 "zw-116": {
  "email": null,
  "audience": null,
  "source": "http://zimbabwe.preview.concursive.com/show/child-helpline-zimbabwe",
  "note": "The source lists the country among those with the toll-free African child helpline; the number 116 itself is public knowledge."
 }
};
