/**
 * Runs inside a page: saves people, moves them on, notes something, and takes every fifth note back, telling of each act
 * once the store has acknowledged it. `count` people from number `first` on.
 */
export async function work({ first, count }: { first: number; count: number }): Promise<void> {
  const { run } = embudoTest;
  const origin = {
    site: 'typed' as const,
    page: null,
    at: new Date().toISOString(),
    layer: null,
    confidence: null,
  };
  for (let number = first; number < first + count; number++) {
    const fullName = `Persona ${number}`;
    const saved = await run('savePerson', {
      into: { kind: 'new' },
      fields: { fullName, headline: null, title: 'Compras', location: null },
      company: { name: `Talleres ${number % 7}` },
      contacts: [{ kind: 'email', value: `persona.${number}@taller.example`, origin }],
      origins: {},
      tags: [],
      deal: { kind: 'open', source: 'event' },
      captured: null,
      mails: null,
    });
    if (!saved.ok || !saved.personId || !saved.dealId) throw new Error(JSON.stringify(saved));
    const { personId, dealId } = saved;
    void embudoAck({ operationId: saved.operationId, what: 'person', personId, value: fullName });

    const moved = await run('moveStage', { dealId, to: 'contact', reason: 'Se conocen de la feria' });
    if (!moved.ok) throw new Error(JSON.stringify(moved));
    void embudoAck({ operationId: moved.operationId, what: 'stage', personId, value: 'contact' });

    const text = `Llamar a ${fullName}`;
    const noted = await run('addNote', { personId, dealId, text });
    if (!noted.ok) throw new Error(JSON.stringify(noted));
    void embudoAck({ operationId: noted.operationId, what: 'note', personId, value: text });

    if (number % 5 !== 0) continue;
    const undone = await run('undo', { operationId: noted.operationId, onConflict: 'ask' });
    if (!undone.ok) throw new Error(JSON.stringify(undone));
    void embudoAck({ operationId: undone.operationId, what: 'undo', personId, value: text });
  }
}
