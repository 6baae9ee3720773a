import { as } from './recorded-points';

export const desk = as('radio-desk');

/** A source of a made up claim. */
export const SOURCE = {
  kind: 'MEDIA',
  name: 'A radio station of the region',
  url: 'https://radio.example/7',
  published: '2023-05-10',
};

/** A claim of it. */
export const CLAIM = {
  clientKey: 'claim',
  date: '2023-05-11',
  citation: 'broadcast of the morning',
  text: 'Trucks were turned back at the northern crossing.',
  language: 'ar',
  occurred: '2023-05',
  source: SOURCE,
  countries: ['SDN'],
  publicFrom: '2023-05-12',
  isExample: true,
};

/** A message to begin. */
export const MESSAGE = {
  clientKey: 'message',
  date: '2023-05-12',
  title: 'The crossing is open on market days',
  audience: 'families near the crossing',
  rights: [{ right: 'HUMANITARIAN_RELIEF', basis: 'Additional Protocol I, article 70' }],
  isExample: true,
  sharedWith: ['un'],
};
