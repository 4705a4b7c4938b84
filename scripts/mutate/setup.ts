import 'temporal-polyfill/global';
import { fc } from '@fast-check/vitest';

// The same sample for every mutant: what kills one today kills it tomorrow.
fc.configureGlobal({ seed: 20261123 });
