import 'temporal-polyfill/global';
import { fc } from '@fast-check/vitest';
// Shapes that only the store's tests use: loaded here, they are left out like the others instead of counting as untested.
import '../../utils/pipeline/commands.ts';
import '../../utils/pipeline/company.ts';

// The same sample for every mutant: what kills one today kills it tomorrow.
fc.configureGlobal({ seed: 20261123 });
