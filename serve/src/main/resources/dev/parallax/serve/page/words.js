// The ledger's words in plain English.

export const ACTS = {
  ASSERT: "says",
  DENY: "denies",
  CONFIRM: "confirms",
  ACCUSE: "accuses",
  CONDEMN: "condemns",
  PRAISE: "praises",
  SUPPORT: "supports",
  OPPOSE: "opposes",
  CONCERN: "voices concern",
  DEMAND: "demands",
  PROMISE: "promises",
  DECLINE_TO_COMMENT: "declines to comment",
  PREDICT: "predicts",
  OTHER: "speaks",
};

export const STANDS = {
  ASSERTS: "asserts",
  CONFIRMS: "confirms",
  DENIES: "denies",
  DOUBTS: "doubts",
  DECLINES_TO_COMMENT: "declines to comment",
};

/** What a claim's status means, without a verdict. */
export function status(claim) {
  switch (claim.status) {
    case "DISPUTED":
      return "In dispute";
    case "CORROBORATED":
      return `${claim.independent_roots} independent sources`;
    case "SETTLED":
      return "No longer disputed by those who did";
    default:
      return "One source";
  }
}
