import { courseMistakes } from './src/mdx/check-course.ts';

for (const e of await courseMistakes()) console.log(e.message);
