/** What came of a step in a life cycle: the thing after it, or why it was refused and stays as it is. */
export type StepResult<T> =
  | {
      /** The step was taken. */
      readonly accepted: true;
      /** The thing with it. */
      readonly after: T;
    }
  | {
      /** The step was refused. */
      readonly accepted: false;
      /** Why, stable across releases. */
      readonly code: StepRefusal;
      /** Why, for people. */
      readonly message: string;
    };

/**
 * Why a step is refused: it comes at another stage, nothing follows any more, it is dated before the step that it follows,
 * or the second approval is by the first approver.
 */
export type StepRefusal = "out-of-order" | "final" | "before-previous-step" | "same-approver";

export const taken = <T>(after: T): StepResult<T> => ({ accepted: true, after });

export const refused = (code: StepRefusal, message: string): StepResult<never> => ({
  accepted: false,
  code,
  message,
});
