import type { ParamMatcher } from '@sveltejs/kit';

/** English has no prefix: `/` is English, `/zh/` Chinese. */
export const match: ParamMatcher = (param) => param === 'zh';
