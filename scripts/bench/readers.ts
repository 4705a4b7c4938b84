/** Runs in the page under measurement. */
import { gmailThread } from '../../utils/sites/gmail-thread.ts';
import { linkedinProfile } from '../../utils/sites/linkedin-profile.ts';

const READERS = { 'linkedin-profile': linkedinProfile, 'gmail-thread': gmailThread };

/** Nodes and characters, as the least that anything which looks at a whole page must do. */
function walk(): number {
  const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let seen = 0;
  while (nodes.nextNode()) seen += nodes.currentNode.nodeValue?.length ?? 1;
  return seen;
}

/** Times of both in ms, taken in turns, the first few thrown away. */
export function time(reader: keyof typeof READERS, url: string, runs: number) {
  const times: { read: number[]; walk: number[]; recognised: boolean } = {
    read: [],
    walk: [],
    recognised: READERS[reader].recognise(new URL(url)),
  };
  for (let run = -3; run < runs; run += 1) {
    const began = performance.now();
    READERS[reader].read(document, new URL(url));
    const between = performance.now();
    walk();
    const ended = performance.now();
    if (run < 0) continue;
    times.read.push(between - began);
    times.walk.push(ended - between);
  }
  return times;
}
