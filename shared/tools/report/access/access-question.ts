/** All that a briefing tells of one agreement, and how its countries were covered over the years. */
export const ACCESS_QUESTION = /* GraphQL */ `
  query AccessReport($agreement: ID!, $from: Date!, $today: Date!) {
    accessAgreement(id: $agreement) {
      id
      title
      isExample
      signed
      firstDay
      lastDay
      durationDays
      expires
      note
      eventsNote
      citations
      points
      status {
        state
        reason
      }
      parties {
        name
        role
      }
      renewal {
        mode
        text
      }
      verification {
        body
        composition
        inspection
      }
      clauses {
        number
        text
        part
        kinds
      }
      sources {
        publisher
        dataset
        licence
      }
      events(first: 500) {
        nodes {
          date
          kind
          by
          days
          until
          citation
          claims {
            by
            days
            until
          }
          otherAccounts {
            date
            days
          }
        }
      }
      violations {
        nodes {
          id
          isExample
          status
          since
          clauseNumber
          reason
          investigations {
            openedOn
            finding
            investigator {
              name
            }
            stages {
              name
              state
              dueOn
            }
          }
        }
      }
      violationClaims {
        nodes {
          text
          standing
          isExample
        }
      }
      cadence {
        due {
          kind
          day
        }
        overdue {
          kind
          day
        }
        occurrences(from: $today, to: null, first: 1, state: UPCOMING) {
          nodes {
            kind
            day
          }
        }
        publicBriefings(first: 500) {
          nodes {
            date
            progress
            challenges
            nextSteps
          }
        }
      }
      negotiations {
        nodes {
          title
          isExample
          commitments {
            text
            due
            state
          }
        }
      }
      lessons {
        nodes {
          title
          text
          isExample
        }
      }
      fundingHorizon {
        state
        endsOn
        daysLeft
        warnedFrom
      }
      consignmentSummary(groupBy: [MONTH], first: 500) {
        nodes {
          month
          consignments
          voyages
          inspectedVoyages
          medianDaysToInspection
          tonnage
          datasets {
            id
            publisher
            licence
          }
        }
      }
      incidentCountsDuringTerm {
        nodes {
          incidents
          killed
          period {
            from
            to
          }
          datasets {
            id
            publisher
            licence
          }
        }
      }
      countries {
        iso3
        name
        authorizations(from: $from, to: $today, first: 500) {
          nodes {
            from
            to
            coverage
            standings {
              state
              agreement {
                id
              }
            }
          }
        }
      }
    }
  }
`;
