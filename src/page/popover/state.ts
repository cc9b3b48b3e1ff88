/**
 * The popover as a pure reducer, generic over what it opens for.
 * A token tells one opening from the next, so that timers and replies of an earlier one are ignored.
 */
export type PopoverState<Target> =
  /** `ignoring` is a target that the reader has dismissed and not left since. */
  | { readonly phase: 'idle'; readonly token: number; readonly ignoring?: Target }
  | { readonly phase: 'dwelling'; readonly token: number; readonly target: Target }
  | { readonly phase: 'open'; readonly token: number; readonly target: Target; readonly leaving: boolean };

/** What happens to the popover. */
export type PopoverEvent<Target> =
  /** The pointer is on a target. */
  | { readonly type: 'over-target'; readonly target: Target }
  /** The pointer is on the card, or on its way there. */
  | { readonly type: 'over-card' }
  | { readonly type: 'over-nothing' }
  /** The pointer has rested on the target long enough. */
  | { readonly type: 'dwelt'; readonly token: number }
  /** The pointer has been away long enough. */
  | { readonly type: 'left'; readonly token: number }
  /** The reader closed it, scrolled away, or the target is gone. */
  | { readonly type: 'dismiss' };

/** The state before anything has happened. */
export const idle: PopoverState<never> = { phase: 'idle', token: 0 };

/** The next state; the same object when nothing changes. */
export function reduce<Target>(
  state: PopoverState<Target>,
  event: PopoverEvent<Target>,
): PopoverState<Target> {
  const next = state.token + 1;
  switch (event.type) {
    case 'over-target':
      if (state.phase === 'idle') {
        return state.ignoring === event.target
          ? state
          : { phase: 'dwelling', token: next, target: event.target };
      }
      if (state.target === event.target) return staying(state);
      return state.phase === 'dwelling'
        ? { phase: 'dwelling', token: next, target: event.target }
        : leave(state, next);
    case 'over-card':
      return state.phase === 'open' ? staying(state) : leave(state, next);
    case 'over-nothing':
      return leave(state, next);
    case 'dwelt':
      if (state.phase !== 'dwelling' || event.token !== state.token) return state;
      return { phase: 'open', token: state.token, target: state.target, leaving: false };
    case 'left':
      return state.phase === 'open' && state.leaving && event.token === state.token
        ? { phase: 'idle', token: next }
        : state;
    case 'dismiss':
      return state.phase === 'idle' ? state : { phase: 'idle', token: next, ignoring: state.target };
  }
}

const staying = <Target>(state: PopoverState<Target>): PopoverState<Target> =>
  state.phase === 'open' && state.leaving ? { ...state, leaving: false } : state;

function leave<Target>(state: PopoverState<Target>, token: number): PopoverState<Target> {
  if (state.phase === 'dwelling') return { phase: 'idle', token };
  if (state.phase === 'idle') return state.ignoring === undefined ? state : { phase: 'idle', token };
  return !state.leaving ? { ...state, leaving: true } : state;
}
