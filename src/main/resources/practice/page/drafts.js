// What a person has filled in and not yet sent: by view or message, by block and action.

const drafts = new Map();

export function draft(owner, blockId, actionId) {
  return drafts.get(owner)?.[blockId]?.[actionId];
}

export function keep(owner, blockId, actionId, value) {
  if (!drafts.has(owner)) drafts.set(owner, {});
  const blocks = drafts.get(owner);
  blocks[blockId] = { ...blocks[blockId], [actionId]: value };
}

export const values = (owner) => drafts.get(owner) ?? {};
export const forget = (owner) => drafts.delete(owner);
