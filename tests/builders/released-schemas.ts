/**
 * The stores and indexes of each released version, by Dexie's spelling: what a rep's browser has on the day of an update.
 * Never edited; one more with each version.
 */
export const RELEASED: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    people: 'id,[realmId+searchName],[realmId+lastActivityAt],*words,companyId',
    contactPoints: 'id,[realmId+kind+value]',
    personContacts: 'id,personId,contactPointId',
    companies: 'id,[realmId+searchName],domain,linkedinSlug,linkedinId',
    deals:
      'id,[realmId+pipelineId+status+stage.id+rank],[realmId+attentionAt],[realmId+awaitingReplySince],companyId',
    dealPeople: 'id,dealId,personId',
    activities: 'id,[personId+at],[dealId+at]',
    pipelines: 'id,realmId',
    operations: 'id,seq,[personId+seq],[dealId+seq]',
    totals: 'key',
    insights: 'key',
    meta: 'key',
    drafts: 'key,at',
  },
  2: {
    people: 'id,[realmId+searchName],[realmId+lastActivityAt],*words,companyId',
    contactPoints: 'id,[realmId+kind+value]',
    personContacts: 'id,personId,contactPointId',
    companies: 'id,[realmId+searchName],domain,linkedinSlug,linkedinId',
    deals:
      'id,[realmId+pipelineId+status+stage.id+rank],[realmId+attentionAt],[realmId+awaitingReplySince],companyId',
    dealPeople: 'id,dealId,personId',
    activities: 'id,[personId+at],[dealId+at]',
    pipelines: 'id,realmId',
    marks: 'id,dealId',
    proposals: 'id,dealId',
    rounds: 'id,dealId',
    tasks: 'id,dealId,personId,[realmId+remindAt]',
    ownFields: 'id,realmId',
    operations: 'id,seq,[personId+seq],[dealId+seq]',
    totals: 'key',
    insights: 'key',
    meta: 'key',
    drafts: 'key,at',
  },
};
