/** What the topic finder knows of English. Terms from the compiled lexicon; press terms are for detection alone. */
import type { TopicLanguage } from '../../topics/language.ts';

export const topics: TopicLanguage = {
  terms: {
    csam: {
      strong: `
        child sexual abuse material, child sexual exploitation material, CSAM, CSEM, CSEAM, indecent images of children,
        indecent photographs of children, indecent images of a child, self-generated sexual imagery,
        child sexual abuse image*, child sexual abuse imagery, child sexual abuse video*, child abuse image*,
        child abuse imagery, child abuse material, images of child sexual abuse, images of child abuse,
        child exploitation material, child pornography, child pornographic, child porn, kiddie porn, paedophile images,
        pedophile images, paedophile ring, pedophile ring, sexually explicit images of children,
        sexually explicit images of minors, sexual images of children, simulated child pornography
      `,
      nearChild: 'CP, deepfake nude*, nudify, nudification, dark web forum',
    },
    grooming: {
      strong: `
        grooming of children for sexual purposes, solicitation of children for sexual purposes, online grooming,
        online enticement, enticement of a minor, child luring, child groomer*, online predator*, groomed a girl,
        groomed a boy, groomed a child, groomed children, grooming gang*, sexual grooming,
        sexual communication with a child, enticing a minor, coercion and enticement, soliciting a minor
      `,
      nearChild: 'grooming, groomed, groom, groomer, groomers',
    },
    sextortion: {
      strong: `
        sexual extortion, sextortion, sextorted, sextortionist*, financially motivated sexual extortion,
        webcam blackmail, nude photo blackmail, blackmailed with nudes
      `,
      nearChild: '',
    },
    'child-trafficking': {
      strong: `
        child sexual exploitation, sexual exploitation of children, sexual exploitation of minors, child trafficking,
        child sex trafficking, trafficking of children, trafficking in children, sex trafficking of children,
        sex trafficking of minors, sex trafficking of a minor, underage sex trafficking, live-streamed child sexual abuse,
        child prostitution, child prostitute*, underage prostitut*, juvenile prostitut*, child sex tourism,
        child sex tourist*, child bride*, child sex ring, commercial sexual exploitation of children, child soldiers
      `,
      nearChild: 'sex trafficking, human trafficking, sex traffickers, sex trade',
    },
    'child-abuse': {
      strong: `
        child sexual abuse, sexual abuse of children, sexual abuse of minors, sexual violence against children,
        child abuse, child maltreatment, child neglect, child molestation, child molester*, child molesting,
        child predator*, child sex offender*, child sex offence*, child sex offense*, child sex abuse,
        child rapist*, child rape, paedophile*, pedophile*, paedophilia, pedophilia, statutory rape,
        sexually abused a minor, abused as a child, abused as children, clergy abuse, clergy sexual abuse,
        child cruelty, cruelty to a child, child endangerment, shaken baby, child welfare investigation
      `,
      nearChild: 'incest, sex offender*, sexual predator*',
    },
    'missing-child': {
      strong: `
        missing child, missing children, child abduction, child abductions, parental child abduction, abducted child,
        parental abduction, missing girl, missing boy, missing teenager, missing teen, missing toddler, AMBER Alert,
        child kidnapped, kidnapped child, runaway teenager
      `,
      nearChild: 'runaway, runaways',
    },
    'online-safety': {
      strong: `
        child online safety, online child safety, children's online safety, online safety for children, internet safety,
        safer internet, Online Safety Act, Online Safety Bill, Kids Online Safety Act, COPPA, KOSA, parental control*,
        cyberbullying, online bullying, age verification, age assurance, children's privacy, children's data,
        child doxing, online safety, cyber safety, digital wellbeing
      `,
      nearChild: 'screen time, doxing, doxxing, age check*, age limit',
    },
  },
  classes: {
    child: `
      child, children, minor, minors, underage, teenager, teenagers, teen, teens, girl, girls, boy, boys, pupil, pupils,
      schoolgirl*, schoolboy*, schoolchild*, toddler*, infant, infants, baby, babies, under 18, under 18s, under 16, under 16s, juvenile,
      juveniles, kid, kids, youngster*, preteen*, 1 year old, 2 year old, 3 year old, 4 year old, 5 year old,
      6 year old, 7 year old, 8 year old, 9 year old, 10 year old, 11 year old, 12 year old, 13 year old, 14 year old,
      15 year old, 16 year old, 17 year old, young people
    `,
    sexual: 'sexual, sexually, sexualised, sexualized, nude, nudes, naked, intimate, explicit, indecent, obscene',
    material: `
      image, images, imagery, photo, photos, photograph, photographs, picture, pictures, video, videos, material, materials, file,
      files, footage, recording, recordings, content, livestream*, webcam
    `,
    pornography: 'porn, pornograph*',
    sexualAbuse: `
      sexual abuse, sexually abus*, sexual assault*, sexually assault*, sex abuse, sexual offence*, sexual offense*,
      sex offence*, sex offense*, rape, raped, raping, rapes, molest*, sexual exploitation, sexually exploit*,
      indecent assault*, sexual activity with, sexual conduct with, sexual touching, sexual contact with,
      sex crimes against, lewd acts, indecent liberties, predators
    `,
    harm: 'abuse, abused, abusing, abuser, abusers, neglect, neglected, maltreat*, mistreat*, beaten, starved, cruelty, exploitation, exploited',
    grooming:
      'groom, groomed, grooming, lure, lured, luring, entice, enticed, enticing, enticement, solicited, soliciting',
    extortion:
      'blackmail*, extort*, threatened to share, threatened to publish, threatening to share, threatening to publish, threatened to send, demanded money',
    trafficking:
      'trafficked, trafficking, trafficker*, pimp, pimps, pimped, prostitut*, sex trade, sold for sex, forced marriage, forced labour, forced labor',
    missing: `
      missing, disappeared, disappearance, abducted, abduction, abductor, kidnap, kidnapped, kidnapping, kidnapper,
      vanished, last seen, snatched, runaway
    `,
    online: `
      online, internet, social media, social network*, app, apps, website, websites, web, smartphone*, platform, platforms, digital,
      chatbot*, TikTok, Instagram, Snapchat, Facebook, YouTube, WhatsApp, Roblox, Discord, data, personal data,
      gaming, video games, ransomware, hackers, hacker, AI, artificial intelligence
    `,
    protection: `
      safety, safer, safe, protect, protects, protecting, protection, privacy, breach, breached, leak, leaked, leaking, doxing,
      bullying, harmful, harms, parental, age verification, ban, bans, banned, restrict*, moderation, stolen, addictive, addiction,
      consent, tracking, regulator, fined
    `,
  },
  contexts: {
    innocent: `
      missing data, missing link, missing piece, missing pieces, missing out, minor injuries, minor injury, minor damage, minor league*, minor key, in a minor, asia minor, minor planet*, minor party,
      minor parties, minor role, minor changes, minor offence*, minor offense*, minor traffic, minor accident, minor issue*, data grooming,
      backlog grooming, dog grooming, pet grooming, baby boom*, baby steps, kid gloves, boy band*, girl band*, girl group*, boys club,
      golden boy, girl power, missing link, missing piece, missing out, missing person of interest, web traffic, child's play, juvenile birds, ground floor,
      brainchild, inner child, cyber monday, bride and groom, the groom, groom and, groom's
    `,
    works: `
      film, films, movie, movies, novel, novels, album, albums, song, songs, soundtrack, sequel, director, screenplay, box office,
      thriller, drama series, tv series, miniseries, season finale, starring, cast, premiere, premieres, exhibition, painting, playwright, memoir, band, debut, fiction,
      documentary, biopic, review
    `,
    animals:
      'dog, dogs, puppy, puppies, cat, cats, kitten*, horse, horses, pet, pets, poodle*, salon, beard, beards, hair, coat, fur, wedding, bride',
    goods:
      'drug, drugs, cocaine, heroin, fentanyl, cannabis, marijuana, methamphetamine, narcotic*, weapons, firearms, arms, guns, ivory, wildlife, cigarettes, traffic light*',
  },
};
