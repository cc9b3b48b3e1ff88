/**
 * The popover as a pure reducer, generic over what it opens for.
 * A token tells one opening from the next, so that timers and replies of an earlier one are ignored.
 */
export type PopoverState<Target> =
  /** `ignoring` is a target that the reader has dismissed and not left since. */
  | { readonly phase: 'idle'; readonly token: number; readonly ignoring?: Target }
  | { readonly phase: 'dwelling'; readonly token: number; readonly target: Target }
  | { readonly phase: 'open'; readonly token: number; readonly target: Target; readonly leaving: boolean }
  /** Open until it is closed, wherever the pointer goes. */
  | { readonly phase: 'pinned'; readonly token: number; readonly target: Target };

/** What happens to the popover. */
export type PopoverEvent<Target> =
  /** The pointer is on a target, and as good as still or on the move. */
  | { readonly type: 'over-target'; readonly target: Target; readonly still: boolean }
  /** The pointer is on the card, or on its way there. */
  | { readonly type: 'over-card' }
  | { readonly type: 'over-nothing' }
  /** The pointer has rested on the target long enough. */
  | { readonly type: 'dwelt'; readonly token: number }
  /** The pointer has been away long enough. */
  | { readonly type: 'left'; readonly token: number }
  /** The reader pins an open card, or lets a pinned one go again. */
  | { readonly type: 'pin' }
  /** The reader asks for a target by keyboard, tap or from a list. */
  | { readonly type: 'reach'; readonly target: Target }
  /** The reader types, or presses or selects something else. */
  | { readonly type: 'busied' }
  /** The page moves under the pointer. */
  | { readonly type: 'scrolled' }
  | { readonly type: 'dismiss' }
  /** The target has left the page. */
  | { readonly type: 'gone' };

/** The state before anything has happened. */
export const idle: PopoverState<never> = { phase: 'idle', token: 0 };

/** Whether there is a card. */
export const isShown = <Target>(
  state: PopoverState<Target>,
): state is Extract<PopoverState<Target>, { phase: 'open' | 'pinned' }> =>
  state.phase === 'open' || state.phase === 'pinned';

/** The next state; the same object when nothing changes. */
export function reduce<Target>(
  state: PopoverState<Target>,
  event: PopoverEvent<Target>,
): PopoverState<Target> {
  switch (event.type) {
    case 'over-target':
      return overTarget(state, event.target, event.still);
    case 'over-card':
      return state.phase === 'open' ? staying(state) : leave(state);
    case 'over-nothing':
      return leave(state);
    case 'dwelt':
      return dwelt(state, event.token);
    case 'left':
      return left(state, event.token);
    case 'pin':
      return togglePin(state);
    case 'reach':
      return reach(state, event.target);
    case 'busied':
      return state.phase === 'dwelling' ? ignore(state) : state;
    case 'scrolled':
      return state.phase === 'pinned' ? state : ignore(state);
    case 'dismiss':
      return ignore(state);
    case 'gone':
      return state.phase === 'idle' && state.ignoring === undefined ? state : away(state);
  }
}

const away = <Target>({ token }: PopoverState<Target>): PopoverState<Target> => ({
  phase: 'idle',
  token: token + 1,
});

const dwelt = <Target>(state: PopoverState<Target>, token: number): PopoverState<Target> =>
  state.phase === 'dwelling' && token === state.token
    ? { phase: 'open', token, target: state.target, leaving: false }
    : state;

const left = <Target>(state: PopoverState<Target>, token: number): PopoverState<Target> =>
  state.phase === 'open' && state.leaving && token === state.token ? away(state) : state;

const pinned = <Target>(target: Target, token: number): PopoverState<Target> => ({
  phase: 'pinned',
  token,
  target,
});

function togglePin<Target>(state: PopoverState<Target>): PopoverState<Target> {
  if (state.phase === 'pinned') return { ...state, phase: 'open', leaving: false };
  return state.phase === 'open' ? pinned(state.target, state.token) : state;
}

function reach<Target>(state: PopoverState<Target>, target: Target): PopoverState<Target> {
  if (!isShown(state) || state.target !== target) return pinned(target, state.token + 1);
  return state.phase === 'pinned' ? state : pinned(target, state.token);
}

const ignore = <Target>(state: PopoverState<Target>): PopoverState<Target> =>
  state.phase === 'idle' ? state : { phase: 'idle', token: state.token + 1, ignoring: state.target };

/** A dwell begins anew with each move: only a pointer that rests asks for something. */
function overTarget<Target>(
  state: PopoverState<Target>,
  target: Target,
  still: boolean,
): PopoverState<Target> {
  const dwelling: PopoverState<Target> = { phase: 'dwelling', token: state.token + 1, target };
  switch (state.phase) {
    case 'idle':
      return state.ignoring === target ? state : dwelling;
    case 'dwelling':
      return state.target === target && still ? state : dwelling;
    case 'open':
      return state.target === target ? staying(state) : leave(state);
    case 'pinned':
      return state;
  }
}

const staying = <Target>(state: Extract<PopoverState<Target>, { phase: 'open' }>): PopoverState<Target> =>
  state.leaving ? { ...state, leaving: false } : state;

function leave<Target>(state: PopoverState<Target>): PopoverState<Target> {
  switch (state.phase) {
    case 'idle':
      return state.ignoring === undefined ? state : away(state);
    case 'dwelling':
      return away(state);
    case 'open':
      return state.leaving ? state : { ...state, leaving: true };
    case 'pinned':
      return state;
  }
}
