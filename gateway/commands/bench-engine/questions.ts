/** A question in circles through four owners: more than seven calls in four waves. */
export const NETWORK_QUESTION = `
  query Network {
    organizations { ...Org presences { ...Pres place { ...Place presences { ...Pres organization { ...Org presences { ...Pres place { ...Place } } } } } } }
    places(first: 7) { ...Place presences { ...Pres organization { ...Org presences { ...Pres place { ...Place } } } } }
  }
  fragment Org on Organization { id name acronym founded }
  fragment Pres on Presence { id activity since staff }
  fragment Place on Place { pcode name population areaKm2 accessLevel isReachable convoyDays }`;

/** As many distinct entities of three owners as are asked for. */
export function entitiesQuestion(count: number): string {
  return `
  query Entities {
    places(first: ${count}) {
      pcode name population areaKm2 accessLevel isReachable convoyDays
      presences { id activity staff organization { id name } }
    }
  }`;
}
