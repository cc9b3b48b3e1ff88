import type { Point } from '../highlight/markAt.ts';
import { type Box, onTheWay } from './place.ts';
import type { OpenCard } from './openCard.ts';
import { idle, type PopoverEvent, type PopoverState, reduce } from './state.ts';

/** What can be hovered, and what happens then. */
export interface Hoverable<Target> {
  /** The target under a point, with its box. */
  at(point: Point): { target: Target; box: Box } | undefined;
  /** Called when the pointer starts to rest on a target, so that its claims can be on their way. */
  prepare(target: Target): void;
  open(target: Target, box: Box, dismiss: () => void): OpenCard;
}

/** When the card opens and goes; delays in ms. */
export interface HoverTiming {
  readonly showDelay: number;
  readonly hideDelay: number;
  /** Open only while the Alt key is held. */
  readonly modifierOnly: boolean;
}

/** The last that was heard of the pointer. The event itself would keep alive what it was on. */
interface Pointed extends Point {
  readonly altKey: boolean;
  readonly buttons: number;
  readonly onCard: boolean;
}

/** A hover that is at work. */
export interface Hover<Target> {
  /** Lets go of the target that has been hovered, with its card, if it has gone. */
  release(hasGone: (target: Target) => boolean): void;
  stop(): void;
}

/** Opens a card when a real pointer rests on a target, and closes it when the reader has turned away. */
export function watchHover<Target>(
  document: Document,
  hoverable: Hoverable<Target>,
  timing: HoverTiming,
): Hover<Target> {
  const view = document.defaultView!;
  const listening = new AbortController();
  let state: PopoverState<Target> = idle;
  let card: OpenCard | undefined;
  let markBox: Box | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer: Pointed | undefined;
  let frame = 0;

  const dispatch = (event: PopoverEvent<Target>): void => {
    const before = state;
    state = reduce(state, event);
    if (state === before) return;
    clearTimeout(timer);
    if (state.phase !== 'open') {
      card?.close();
      card = undefined;
    }
    const { token } = state;
    if (state.phase === 'dwelling') {
      hoverable.prepare(state.target);
      timer = setTimeout(() => dispatch({ type: 'dwelt', token }), timing.showDelay);
    } else if (state.phase === 'open' && card === undefined && markBox !== undefined) {
      card = hoverable.open(state.target, markBox, dismiss);
    } else if (state.phase === 'open' && state.leaving) {
      timer = setTimeout(() => {
        dispatch({ type: 'left', token });
        look();
      }, timing.hideDelay);
    }
  };
  const dismiss = (): void => dispatch({ type: 'dismiss' });

  /** Where the pointer is now, as an event. */
  const look = (): void => {
    frame = 0;
    if (pointer === undefined) return dispatch({ type: 'over-nothing' });
    const { x, y, altKey, buttons, onCard } = pointer;
    if (
      (card !== undefined && onCard) ||
      (card !== undefined && markBox !== undefined && onTheWay(x, y, markBox, card.box()))
    ) {
      return dispatch({ type: 'over-card' });
    }
    const ready = buttons === 0 && (altKey || !timing.modifierOnly || state.phase === 'open');
    const found = ready ? hoverable.at({ x, y }) : undefined;
    if (found === undefined) return dispatch({ type: 'over-nothing' });
    if (state.phase !== 'open') markBox = found.box;
    dispatch({ type: 'over-target', target: found.target });
  };
  const point = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, altKey, buttons, target } = event;
    pointer = { x, y, altKey, buttons, onCard: target === card?.element };
    frame ||= view.requestAnimationFrame(look);
  };
  const leaveWindow = (event: MouseEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    pointer = undefined;
    frame ||= view.requestAnimationFrame(look);
  };
  const press = (event: PointerEvent): void => {
    if (event.isTrusted && event.target !== card?.element) dismiss();
  };
  const key = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && state.phase === 'open') {
      event.preventDefault();
      event.stopImmediatePropagation();
      dismiss();
    } else if (event.key === 'Alt') {
      if (timing.modifierOnly && pointer !== undefined && state.phase === 'idle') openUnder(pointer);
    } else if (state.phase === 'dwelling') dismiss();
  };
  /** With the modifier pressed on a resting pointer no move follows, so the mark is looked up now. */
  const openUnder = (at: Point): void => {
    const found = hoverable.at(at);
    if (found === undefined) return;
    markBox = found.box;
    dispatch({ type: 'over-target', target: found.target });
  };
  const scrolled = (event: Event): void => {
    if (event.target !== card?.element) dismiss();
  };

  const options = { capture: true, passive: true, signal: listening.signal };
  view.addEventListener('pointermove', point, options);
  view.addEventListener('pointerdown', press, options);
  view.addEventListener('keydown', key, { capture: true, signal: listening.signal });
  view.addEventListener('scroll', scrolled, options);
  view.addEventListener('resize', dismiss, options);
  document.addEventListener('mouseout', leaveWindow, options);
  return {
    release(hasGone) {
      const target = state.phase === 'idle' ? state.ignoring : state.target;
      if (target === undefined || !hasGone(target)) return;
      dismiss();
      dispatch({ type: 'over-nothing' });
    },
    stop() {
      dismiss();
      listening.abort();
      view.cancelAnimationFrame(frame);
    },
  };
}
