import { z } from 'astro/zod';
import { bothTexts, name, noneTwice } from './schema.ts';

/** How `exercises/*.yaml` is written. A list of these is a chapter's file. */

const formula = z
  .string({ error: 'must be a formula in quotes' })
  .regex(/\S/, 'must be a formula in quotes');
const scalar = z.union([z.number(), z.string()], { error: 'must be a number or a word' });
/** What a parameter may be: a number, a word, a list of these. */
type Drawable = number | string | readonly Drawable[];
const drawable: z.ZodType<Drawable> = z.lazy(() =>
  z.union([z.number(), z.string(), z.array(drawable)]),
);

/** A section of any chapter. */
const sectionAddress = z.string().regex(/^[a-z-]+#[a-z0-9-]+$/, 'must be chapter#section');

/** A state of a figure: its parameters by name. */
const setting = z.record(z.string(), z.union([z.number(), z.string(), z.array(z.number())]));
export type Setting = z.infer<typeof setting>;

/** A wish about a figure: a quantity it shows or a parameter of it lies in [min, max], or is a word or number. */
const condition = z
  .strictObject({
    quantity: name.optional(),
    setting: name.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    is: scalar.optional(),
  })
  .refine(
    (c) => (c.quantity === undefined) !== (c.setting === undefined),
    'must name either a quantity or a setting',
  )
  .refine(
    (c) => c.min !== undefined || c.max !== undefined || c.is !== undefined,
    'must say min, max or is',
  );
export type Condition = z.infer<typeof condition>;

const common = {
  /** `chapter/NN-name`; part of the address, so it never changes. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*\/\d\d-[a-z0-9-]+$/, {
    error: ({ input }) => `must be chapter/NN-name, got ${JSON.stringify(input)}`,
  }),
  /** The section that it tests. */
  section: name,
  /** The section to go back to after a wrong answer, where it is another one: `chapter#section`. */
  mends: sectionAddress.optional(),
  question: bothTexts,
  /** Two steps of help, the second nearer to the answer. */
  hints: z.array(bothTexts).min(2),
  /** The steps of the answer; the first says how to begin and gives nothing away. */
  solution: z.array(bothTexts).min(1),
};

const drawn = {
  /** Each parameter lists its choices, the default first. */
  params: z.record(z.string(), z.array(drawable).min(2)).optional(),
  /** `together`: the n-th choices of all parameters belong together. Else every combination may come. */
  draw: z.literal('together').optional(),
};

/** A figure in the state of the question, offered after a wrong answer. */
const shows = {
  /** A formula for each of its parameters, a word for a choice ("'none'"). */
  figure: z.strictObject({ id: name, set: z.record(z.string(), formula) }).optional(),
};

export const units = [
  'pure',
  'bits',
  'nats',
  'hartleys',
  'bits per symbol',
  'questions',
  'points',
  'times',
] as const;

const numeric = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  ...drawn,
  ...shows,
  answer: z.strictObject({
    formula,
    /** The answer at the defaults, computed elsewhere. */
    value: z.number(),
    unit: z.enum(units),
    /** Absolute distance within which a typed number is right; 0 for whole numbers. */
    tolerance: z.number().min(0),
    /** Digits after the point where the answer is shown; 3 unless given. */
    digits: z.int().min(0).optional(),
  }),
  /** Mistakes that are recognised: the sentence is written here, or is one of misconceptions.yaml. */
  diagnoses: z
    .array(
      z
        .strictObject({
          misconception: name.optional(),
          feedback: bothTexts.optional(),
          formula,
          value: z.number(),
          /** Where it differs from the answer's. */
          tolerance: z.number().min(0).optional(),
        })
        .refine(
          (d) => (d.misconception === undefined) !== (d.feedback === undefined),
          'needs either a misconception or feedback',
        ),
    )
    .min(1),
});

const choice = z
  .strictObject({
    ...common,
    kind: z.literal('choice'),
    ...drawn,
    ...shows,
    options: z
      .array(
        z
          .strictObject({
            id: name,
            text: bothTexts,
            /** Set on exactly one. */
            correct: z.literal(true).optional(),
            /** Why it is not that one. */
            feedback: bothTexts.optional(),
            /** A formula that holds for the right option and for no other. */
            truth: formula.optional(),
          })
          .refine((o) => o.correct || o.feedback, 'needs feedback'),
      )
      .min(3),
  })
  .superRefine(({ options }, context) => {
    const keys = options.filter((option) => option.correct);
    if (keys.length !== 1)
      context.addIssue({
        code: 'custom',
        message: `exactly one must be correct, got ${keys.length}`,
        path: ['options'],
      });
    idsDiffer(options, 'options', context);
  });

const order = z
  .strictObject({
    ...common,
    kind: z.literal('order'),
    ...shows,
    direction: z.enum(['ascending', 'descending']),
    items: z.array(z.strictObject({ id: name, text: bothTexts, value: formula })).min(3),
    /** Ids in the right order, found elsewhere. */
    answer: z.array(name),
    diagnoses: z.array(z.strictObject({ order: z.array(name), feedback: bothTexts })).min(1),
  })
  .superRefine(({ items, answer, diagnoses }, context) => {
    idsDiffer(items, 'items', context);
    const ids = items.map((item) => item.id);
    const complete = (given: readonly string[], path: PropertyKey[]) => {
      if ([...given].sort().join() !== [...ids].sort().join())
        context.addIssue({ code: 'custom', message: `must order ${ids.join(', ')}`, path });
    };
    complete(answer, ['answer']);
    for (const [i, diagnosis] of diagnoses.entries())
      complete(diagnosis.order, ['diagnoses', i, 'order']);
  });

const widgetSetting = z.strictObject({
  ...common,
  kind: z.literal('widget-setting'),
  widget: name,
  /** Where the figure starts; does not meet the goal. */
  start: setting,
  goal: z.array(condition).min(1),
  /** One setting that meets the goal. */
  answer: setting,
  diagnoses: z
    .array(
      z.strictObject({
        /** All of these hold. The first diagnosis that fits is told. */
        when: z.array(condition).min(1),
        /** A setting that it is meant for, for the tests. */
        example: setting,
        feedback: bothTexts,
      }),
    )
    .min(1),
});

function idsDiffer(
  items: readonly { readonly id: string }[],
  key: string,
  context: z.core.$RefinementCtx,
): void {
  noneTwice(
    items,
    (item) => item.id,
    (id) => `the id ${id} is given twice; ids must differ`,
    context,
    (i) => [key, i, 'id'],
  );
}

const exercise = z
  .discriminatedUnion('kind', [numeric, choice, order, widgetSetting])
  .superRefine((data, context) => {
    if (!('draw' in data) || data.draw !== 'together') return;
    const lengths = new Set(Object.values(data.params ?? {}).map((choices) => choices.length));
    if (lengths.size !== 1)
      context.addIssue({
        code: 'custom',
        message: 'drawn together, so all need equally many choices',
        path: ['params'],
      });
  });

export type ExerciseData = z.infer<typeof exercise>;
export type NumericData = z.infer<typeof numeric>;
export type OrderData = z.infer<typeof order>;
export type SettingData = z.infer<typeof widgetSetting>;
export type Drawn = Pick<NumericData, 'params' | 'draw'>;

/** One sentence for a mistake that many readers make, by its name, and the section that mends it. */
export const misconceptions = z.record(
  z.string(),
  bothTexts.extend({ at: sectionAddress.optional() }),
);
export type Misconceptions = z.infer<typeof misconceptions>;

/** The file of one chapter. */
export const exercisesOf = (chapter: string, known: Misconceptions) =>
  z.array(exercise, { error: 'must be a list of exercises' }).superRefine((all, context) => {
    const add = (message: string, path: PropertyKey[]) =>
      context.addIssue({ code: 'custom', message, path });
    noneTwice(
      all,
      (e) => e.id,
      () => 'is there already; each exercise has its own id',
      context,
      (i) => [i, 'id'],
    );
    for (const [i, data] of all.entries()) {
      if (!data.id.startsWith(`${chapter}/`))
        add(`must begin with ${chapter}/, as its file does`, [i, 'id']);
      if (data.kind !== 'numeric') continue;
      for (const [j, { misconception }] of data.diagnoses.entries())
        if (misconception !== undefined && !Object.hasOwn(known, misconception))
          add(
            `${misconception} is not in misconceptions.yaml; one of ${Object.keys(known).join(', ')}`,
            [i, 'diagnoses', j, 'misconception'],
          );
    }
  });
