/** Inputs that several tests record. */
export const CONSTRAINT = {
  clientKey: 'permits',
  date: '2023-05-10',
  citation: 'a field report',
  type: 'MOVEMENT_WITHIN_COUNTRY',
  country: 'SDN',
  area: 'SD01',
  impact: { effect: 'DELAYED', sectors: ['FSC'] },
  details: { description: 'a new permit', location: 'km 14', organizations: ['One'] },
  sharedWith: ['partner'],
};
export const ALLEGED = {
  clientKey: 'stopped',
  date: '2023-05-12',
  citation: 'a note for the file',
  agreementId: 'PAUSE-1',
  clause: 1,
  incidentId: 'sind-44580',
  linkedBy: 'access adviser',
  reason: 'the convoy was turned back at the northern crossing',
};
export const OPENED = {
  clientKey: 'inquiry',
  date: '2023-05-15',
  investigator: 'outsider',
  mandate: 'to find out who turned it back',
  stages: [
    { name: 'facts', days: 10 },
    { name: 'report', days: 5 },
  ],
};
