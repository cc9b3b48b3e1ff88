import type { Point } from '../highlight/markAt.ts';
import { createBusy, isTyping } from './busy.ts';
import { createGaze } from './gaze.ts';
import type { OpenCard } from './openCard.ts';
import { type Box, onTheWay } from './place.ts';
import { createPointerReader, type Pointed } from './pointer.ts';
import { idle, isShown, type PopoverEvent, type PopoverState, reduce } from './state.ts';

/** What can be hovered, and what happens then. */
export interface Hoverable<Target> {
  /** The target under a point, with its box. */
  at(point: Point): { target: Target; box: Box } | undefined;
  /** The box of a target; undefined where it isn't rendered. */
  boxOf(target: Target): Box | undefined;
  /** Whether a target is in a node. */
  isIn(target: Target, node: Node): boolean;
  /** Whether a press on a target does something on the page already, as on a link. */
  isControl(target: Target): boolean;
  /** Called when the pointer starts to rest on a target, so that its claims can be on their way. */
  prepare(target: Target): void;
  open(target: Target, box: Box, opening: Opening): OpenCard;
}

/** How a card is opened. */
export interface Opening {
  /** Whether the focus goes into it. */
  readonly focus: boolean;
  readonly dismiss: () => void;
  /** Pins the card, or lets it go again. */
  readonly pin: () => void;
}

/** When the card opens and goes; delays in ms. */
export interface HoverTiming {
  readonly showDelay: number;
  readonly hideDelay: number;
  /** Open only while the Alt key is held. */
  readonly modifierOnly: boolean;
}

/** A hover that is at work. */
export interface Hover<Target> {
  /** Takes in what the pointer did before anybody listened: its last move, its last tap. */
  catchUp(events: Iterable<PointerEvent>): void;
  /** Opens the card of a target at once, and keeps it open. */
  reach(target: Target, focus: boolean): void;
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
  const busy = createBusy();
  const moves = createPointerReader();
  let state: PopoverState<Target> = idle;
  let card: { readonly open: OpenCard; readonly token: number; readonly box: Box } | undefined;
  let pointed: Box | undefined;
  let focus = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer: Pointed | undefined;

  const close = (): void => {
    card?.open.close();
    card = undefined;
  };
  const dispatch = (event: PopoverEvent<Target>): void => {
    const before = state;
    state = reduce(state, event);
    if (state === before) return;
    clearTimeout(timer);
    if (card !== undefined && (!isShown(state) || card.token !== state.token)) close();
    const { token } = state;
    if (state.phase === 'dwelling') {
      hoverable.prepare(state.target);
      timer = setTimeout(() => dispatch({ type: 'dwelt', token }), timing.showDelay - gaze.late());
    } else if (isShown(state)) {
      if (card === undefined) open(state.target, token);
      card?.open.setPinned(state.phase === 'pinned');
      if (state.phase === 'open' && state.leaving) timer = setTimeout(leave, timing.hideDelay, token);
    }
  };
  const open = (target: Target, token: number): void => {
    const box = pointed ?? hoverable.boxOf(target);
    if (box === undefined) return dispatch({ type: 'gone' });
    const opening = { focus, dismiss, pin: () => dispatch({ type: 'pin' }) };
    card = { open: hoverable.open(target, box, opening), token, box };
  };
  const leave = (token: number): void => {
    dispatch({ type: 'left', token });
    look();
  };
  const dismiss = (): void => dispatch({ type: 'dismiss' });

  const isOnCard = ({ x, y, onCard }: Pointed): boolean =>
    card !== undefined && (onCard || onTheWay(x, y, card.box, card.open.box()));

  /** Where the pointer is now, as an event. */
  const look = (): void => {
    if (pointer === undefined) return dispatch({ type: 'over-nothing' });
    if (isOnCard(pointer)) return dispatch({ type: 'over-card' });
    const { altKey, buttons, still } = pointer;
    const isReady = buttons === 0 && (altKey || !timing.modifierOnly || isShown(state));
    const found = isReady ? hoverable.at(pointer) : undefined;
    if (found === undefined) return dispatch({ type: 'over-nothing' });
    const wait = busy.left();
    if (wait > 0 && !isShown(state)) {
      gaze.again(wait);
      return dispatch({ type: 'over-nothing' });
    }
    focus = false;
    pointed = found.box;
    dispatch({ type: 'over-target', target: found.target, still });
  };
  /** A dwell that is begun late, since a moving pointer is not looked at, is over no later for that. */
  const gaze = createGaze(view, timing.showDelay / 2, () => pointer?.still === false, look);

  const point = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const read = moves.read(event, card?.open.element);
    if (read === undefined) return;
    pointer = read;
    /* That it has left a dismissed target must not be missed, however soon it is back. */
    const isIgnoring = state.phase === 'idle' && state.ignoring !== undefined;
    const when = isIgnoring ? 'now' : state.phase === 'idle' ? 'rest' : 'soon';
    gaze.follow(event.timeStamp, when);
  };
  const leaveWindow = (event: MouseEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    pointer = undefined;
    gaze.soon();
  };
  const press = (event: PointerEvent): void => {
    if (event.isTrusted && event.target !== card?.open.element) dismiss();
  };
  /** A touch that was neither a scroll nor a long press; links and buttons under a mark keep what they do. */
  const tap = (event: PointerEvent | MouseEvent): void => {
    if (!event.isTrusted || !('pointerType' in event) || event.pointerType !== 'touch') return;
    if (event.target !== null && event.target === card?.open.element) return;
    const found = hoverable.at({ x: event.clientX, y: event.clientY });
    if (found !== undefined && !hoverable.isControl(found.target)) reach(found.target, false, found.box);
  };
  const key = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && isShown(state)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      dismiss();
    } else if (event.key === 'Alt') {
      /* With the modifier pressed on a resting pointer no move follows. */
      if (timing.modifierOnly && pointer !== undefined && state.phase === 'idle') {
        pointer = { ...pointer, altKey: true };
        look();
      }
    } else if (isTyping(event) && event.target !== card?.open.element) {
      busy.typed();
      dispatch({ type: 'busied' });
    }
  };
  const select = (): void => {
    if (view.getSelection()?.isCollapsed !== false) return;
    busy.typed();
    dispatch({ type: 'busied' });
  };
  const scrolled = ({ target }: Event): void => {
    if (target === card?.open.element) return;
    const moved = state.phase === 'idle' ? undefined : state.target;
    const isMoved = moved !== undefined && hoverable.isIn(moved, target as Node);
    if (target === document || isMoved) busy.scrolled();
    if (isMoved) dispatch({ type: 'scrolled' });
  };
  const resized = (): void => {
    if (state.phase === 'pinned') card?.open.settle();
    else dismiss();
  };
  const reach = (target: Target, isFocused: boolean, box?: Box): void => {
    focus = isFocused;
    pointed = box;
    dispatch({ type: 'reach', target });
    if (isFocused) card?.open.takeFocus();
  };

  const options = { capture: true, passive: true, signal: listening.signal };
  view.addEventListener('pointermove', point, options);
  view.addEventListener('pointerdown', press, options);
  view.addEventListener('click', tap, options);
  view.addEventListener('keydown', key, { capture: true, signal: listening.signal });
  view.addEventListener('scroll', scrolled, options);
  view.addEventListener('resize', resized, options);
  document.addEventListener('selectionchange', select, options);
  document.addEventListener('mouseout', leaveWindow, options);
  return {
    catchUp(events) {
      for (const event of events) (event.type === 'click' ? tap : point)(event);
      if (pointer !== undefined) gaze.soon();
    },
    reach,
    release(hasGone) {
      const target = state.phase === 'idle' ? state.ignoring : state.target;
      if (target !== undefined && hasGone(target)) dispatch({ type: 'gone' });
    },
    stop() {
      dispatch({ type: 'gone' });
      listening.abort();
      gaze.stop();
    },
  };
}
