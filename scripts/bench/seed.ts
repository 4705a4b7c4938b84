/** Runs in a page of the extension under measurement. */
import { STANDARD_STAGES } from '../../utils/pipeline/pipeline.ts';
import { openStore, refreshInsights } from '../../utils/store/index.ts';
import { run } from '../../utils/store/run.ts';

const GIVEN = ['Ainara', 'Bruno', 'Carme', 'Dario', 'Edurne', 'Fabio', 'Gisela', 'Hugo', 'Irati', 'Joel'];
const FAMILY = ['Abaroa', 'Belda', 'Carballo', 'Duarte', 'Elizondo', 'Ferrando', 'Garmendia', 'Hierro'];

/** Acts under way at once: their transactions queue, their journal writes overlap. */
const AT_ONCE = 32;

/** One deal in so many has moved on; each move is an act of its own and costs as much as the saving. */
const MOVED = 20;

/** Saves people `from` to `to` through the store's own commands, some of them moved on. Slow on purpose: nothing is faked. */
export async function seed(from: number, to: number): Promise<void> {
  await openStore();
  let next = from;
  const worker = async () => {
    for (let at = next++; at < to; at = next++) await savePerson(at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await refreshInsights(new Date());
}

async function savePerson(at: number): Promise<void> {
  const now = new Date().toISOString();
  const saved = await run('savePerson', {
    into: { kind: 'new' },
    fields: {
      fullName: `${GIVEN[at % GIVEN.length]} ${FAMILY[at % FAMILY.length]} ${at}`,
      headline: null,
      title: 'Compras',
      location: null,
    },
    company: { name: `Conservas ${Math.floor(at / 4)}` },
    contacts: [
      {
        kind: 'email',
        value: `persona${at}@conservas${Math.floor(at / 4)}.example`,
        origin: { site: 'typed', page: null, at: now, layer: null, confidence: null },
      },
    ],
    origins: {},
    tags: [],
    deal: { kind: 'open', source: 'event' },
    captured: null,
    mails: null,
  });
  if (!saved.ok) throw new Error(`Not saved: ${JSON.stringify(saved)}`);
  const stage = STANDARD_STAGES[1 + ((at / MOVED) % (STANDARD_STAGES.length - 1))];
  if (at % MOVED !== 0 || saved.dealId === null || !stage) return;
  await run('moveStage', { dealId: saved.dealId, to: stage.id, reason: 'Sembrado' });
}
