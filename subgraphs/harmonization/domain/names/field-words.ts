/** Words that names of organizations are made of, in English, and the same words in other languages. */
const TRANSLATIONS: Readonly<Record<string, string>> = {
  action: 'accion acao azione aktion',
  administration: 'administracion administracao verwaltung',
  affairs: 'affaires asuntos assuntos angelegenheiten',
  against: 'contre contra gegen mot',
  agency: 'agence agencia agenzia agentur',
  agriculture: 'agricultura landwirtschaft',
  aid: 'aide ayuda ajuda hilfe hulp hjelp hjalp aiuto',
  assistance: 'asistencia assistencia assistenza',
  association: 'asociacion associacao associazione verein vereniging',
  bank: 'banque banco',
  centre: 'center centro zentrum centrum',
  children: 'enfants enfant ninos criancas kinder kinderen barn bambini child',
  church: 'eglise iglesia igreja kirche kerk kirke kyrka',
  commission: 'comision comissao kommission commissie',
  committee: 'comite komitee komite',
  community: 'communaute comunidad comunidade gemeinschaft comunita',
  cooperation: 'cooperacion cooperacao zusammenarbeit cooperazione samenwerking',
  coordination: 'coordinacion coordenacao koordination coordinamento',
  council: 'conseil consejo conselho raad radet',
  cross: 'croix cruz kreuz kruis kors korset croce',
  crescent: 'croissant halbmond',
  defence: 'defense defensa defesa',
  department: 'departement departamento',
  development:
    'developpement desarrollo desenvolvimento entwicklung ontwikkeling utvikling utveckling sviluppo',
  directorate: 'direction direccion',
  disaster: 'catastrophe desastre katastrophe',
  economic: 'economique economico economica wirtschaftliche',
  education: 'educacion educacao bildung onderwijs',
  emergency: 'urgence emergencia',
  energy: 'energie energia',
  environment: 'environnement ambiente umwelt milieu',
  europe: 'europa',
  european: 'europeen europeenne europeo europea europeia europaische',
  family: 'famille familia familie famiglia',
  federal: 'federale',
  federation: 'federacion federacao',
  finance: 'finances finanzas financas finanzen',
  food: 'alimentaire alimentos alimentacion nahrung',
  foreign: 'etrangeres exteriores',
  foundation: 'fondation fundacion fundacao stiftung fondazione',
  fund: 'fonds fondo fundo',
  general: 'generale',
  government: 'gouvernement gobierno governo regierung regering',
  health: 'sante salud saude gesundheit gezondheid helse salute',
  help: 'secours socorro',
  human: 'humain humaine humains humanos humano',
  humanitarian: 'humanitaire humanitaires humanitario humanitaria humanitare',
  hunger: 'faim hambre fome welthunger',
  independent: 'independiente',
  institute: 'institut instituto istituto',
  international: 'internationale internacional internazionale internationaler',
  justice: 'justicia justica',
  labour: 'travail trabajo trabalho labor',
  migration: 'migrations migraciones migracoes',
  ministry: 'ministere ministerio ministerium ministero bundesministerium',
  national: 'nationale nacional nazionale',
  nations: 'naciones nacoes nazioni vereinten',
  network: 'reseau netzwerk',
  nutrition: 'nutricion nutricao',
  office: 'bureau oficina escritorio',
  peace: 'paix paz frieden vrede fred',
  people: 'peuple peuples pueblo pueblos povo menschen',
  population: 'poblacion populacao',
  programme: 'program programa programm programma',
  protection: 'proteccion protecao schutz',
  red: 'rouge roja vermelha rotes rote rode roda rosso rossa',
  refugees:
    'refugies refugiados fluchtlinge vluchteling vluchtelingen flyktning flyktninghjelpen refugee',
  relief: 'socorros',
  research: 'recherche investigacion pesquisa forschung',
  resources: 'ressources recursos',
  rights: 'droits derechos direitos rechte',
  rural: 'rurale',
  sanitation: 'assainissement saneamiento saneamento',
  school: 'ecole escuela escola schule',
  security: 'securite seguridad seguranca sicherheit',
  social: 'sociale sociales soziale',
  society: 'societe sociedad sociedade gesellschaft',
  solidarity: 'solidarite solidaridad solidariedade',
  states: 'etats estados staaten',
  technical: 'technique tecnica tecnico technische',
  trade: 'comercio handel',
  training: 'formation formacion formacao',
  union: 'uniao',
  united: 'unies unis unidas unidos',
  volunteers: 'volontaires voluntarios',
  water: 'eau agua wasser vann vatten acqua',
  women: 'femmes femme mujeres mulheres frauen vrouwen kvinner woman',
  world: 'mondial mondiale monde mundial mundo welt wereld mondo',
  youth: 'jeunesse jeunes juventud juventude jugend',
};

/** Short forms, and what they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  un: 'united nations',
  eu: 'european union',
  dept: 'department',
  devt: 'development',
  dev: 'development',
  intl: 'international',
  int: 'international',
  govt: 'government',
  gvt: 'government',
  gov: 'government',
  min: 'ministry',
  assoc: 'association',
  org: 'organization',
  rc: 'red cross',
};

const IN_ENGLISH = new Map(
  Object.entries(TRANSLATIONS).flatMap(([english, others]) =>
    others.split(' ').map((word) => [word, english] as const),
  ),
);
const ENGLISH = new Set(Object.keys(TRANSLATIONS).map(singular));
const LONG_FORMS = new Map(Object.entries(SHORT_FORMS));

/** A word of a name in English, written out and without the ending of its plural; several words for some short forms. */
export function fieldWords(word: string): readonly string[] {
  const long = LONG_FORMS.get(word)?.split(' ') ?? [word];
  return long.map((one) => singular(inEnglish(one) ?? one));
}

/** English words that are written in more ways than one. */
const ALSO_ENGLISH = new Set('center program labor defense child woman refugee'.split(' '));

/** True for a word of another language that is known by its meaning in English. */
export function isOtherLanguage(word: string): boolean {
  return inEnglish(word) !== undefined && !ALSO_ENGLISH.has(word);
}

function inEnglish(word: string): string | undefined {
  return IN_ENGLISH.get(word) ?? IN_ENGLISH.get(singular(word));
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** True for an English word, without the ending of its plural, that names of many organizations are made of. */
export function isFieldWord(word: string): boolean {
  return ENGLISH.has(word);
}
