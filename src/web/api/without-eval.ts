import { config } from 'zod';

// Without compiling checks at run time: our pages forbid eval, and even trying it is noted as a violation. To be
// imported before any contract.
config({ jitless: true });
