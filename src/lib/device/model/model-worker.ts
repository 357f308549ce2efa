/** Asks a language model (see model-work.ts). */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { config } from 'zod/mini';
import { onErrand } from '#lib/device/fit/errand.ts';
import { askForFacts } from './ask.ts';
import { modestFetch } from './modest-fetch.ts';
import type { ModelWork } from './model-work.ts';

// Its policy lets no code be made of text, which schemas would try.
config({ jitless: true });
// Nobody reads what it would say there.
(globalThis as { AI_SDK_LOG_WARNINGS?: false }).AI_SDK_LOG_WARNINGS = false;

onErrand(({ endpoint: { address, model, key }, part }: ModelWork) => {
	const provider = createOpenAICompatible({
		name: 'own',
		baseURL: address.replace(/\/+$/, ''),
		...(key !== undefined && { apiKey: key }),
		// Without it the schema is left out.
		supportsStructuredOutputs: true,
		fetch: modestFetch
	});
	return askForFacts(provider(model), part);
});
