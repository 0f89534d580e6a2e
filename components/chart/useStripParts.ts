import {
  type ForwardedRef,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { LabelLayer } from '@/components/chart/labelLayer';
import styles from '@/components/chart/Strip.module.css';
import type { StripHandle, StripProps } from '@/components/chart/stripProps';
import { useCurrentEvent } from '@/components/chart/useCurrentEvent';
import { usePrintedStrip } from '@/components/chart/usePrintedStrip';
import { useStripEngine } from '@/components/chart/useStripEngine';
import { useStripFrame, useTheme } from '@/components/chart/useStripFrame';
import { useStripHandle } from '@/components/chart/useStripHandle';
import { useTickClicks } from '@/components/chart/useTickClicks';
import { useZoom, type ZoomHint } from '@/components/chart/useZoom';
import { unlabelledInView } from '@/lib/layout/sceneSpans';
import type { StripHead } from '@/lib/layout/stripData';
import type { Orientation } from '@/lib/layout/stripIndex';
import { windowLimits } from '@/lib/view/window';

const HINT_MS = 2_400;
const HINTS: Readonly<Record<ZoomHint, string>> = {
  wheel: 'Hold Ctrl (⌘ on a Mac) and scroll to zoom',
  finger: 'Use two fingers to move the timeline',
};

/** Shows each hint once in the life of a strip, for a moment. */
function useHint(): readonly [string | undefined, (hint: ZoomHint) => void] {
  const [hint, setHint] = useState<ZoomHint>();
  const given = useRef(new Set<ZoomHint>());
  const give = useCallback((next: ZoomHint) => {
    if (given.current.has(next)) return;
    given.current.add(next);
    setHint(next);
  }, []);
  useEffect(() => {
    if (hint === undefined) return;
    const timer = setTimeout(() => setHint(undefined), HINT_MS);
    return () => clearTimeout(timer);
  }, [hint]);
  return [hint && HINTS[hint], give];
}

const never = (): (() => void) => () => {};
const nothing = (): undefined => undefined;

/** The labels' layer in its host, a new one for each record and direction of the axis. */
function useLabelLayer(head: StripHead, orientation: Orientation) {
  const labelHost = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<LabelLayer>();
  useEffect(() => {
    const layer = new LabelLayer(labelHost.current!, head, orientation, {
      label: styles['label'] ?? '',
      title: styles['labelTitle'] ?? '',
      date: styles['labelDate'] ?? '',
    });
    setLabels(layer);
    return () => layer.dispose();
  }, [head, orientation]);
  return { labelHost, labels };
}

/** A strip's moving parts, joined: its frame, engine, labels, gestures, keys and what they say. The component only draws them up. */
export function useStripParts(props: StripProps, handle: ForwardedRef<StripHandle>) {
  const { head, index, orientation, onMore } = props;
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const isDown = orientation === 'vertical';
  const frame = useStripFrame(surface, head, index, orientation);
  const theme = useTheme(surface, head);
  const limits = useMemo(() => windowLimits(head.domain), [head]);
  const { labelHost, labels } = useLabelLayer(head, orientation);
  useLayoutEffect(() => {
    if (!frame || !surface.current || !plot) return;
    surface.current.style.height = isDown ? '' : `${frame.heightPx}px`;
    plot.style.left = isDown ? '' : `${frame.axisStart}px`;
  }, [frame, plot, isDown]);
  const current = useCurrentEvent(props);
  const engine = useStripEngine({ props, surface, canvas, frame, theme, labels, limits, current: current.event });
  const readout = useSyncExternalStore(engine?.subscribeReadout ?? never, engine?.currentReadout ?? nothing, nothing);
  const [hint, giveHint] = useHint();
  const axisStart = frame?.axisStart;
  const zoomSetting = useMemo(
    () =>
      engine && axisStart !== undefined
        ? { engine, limits, isDown, axisStart: isDown ? axisStart : 0, onHint: giveHint }
        : undefined,
    [engine, limits, isDown, axisStart, giveHint],
  );
  useZoom(plot, zoomSetting);
  useTickClicks({ plot, engine, labels, props, setCurrent: current.set });
  const onUnlabelled = (lane: number, anchor: Element): void => {
    const scene = engine?.currentScene();
    if (scene) onMore(unlabelledInView(index, lane, scene.window, scene.pxPerDay), anchor);
  };
  const printed = usePrintedStrip(engine);
  const { beyond } = useStripHandle({ handle, engine, plot, props, limits, current });
  const parts = { surface, canvas, labelHost, setPlot };
  const joint = engine && frame && theme && zoomSetting ? { engine, frame, theme, zoom: zoomSetting } : undefined;
  return { parts, engine, frame, theme, limits, joint, current, readout, hint, printed, beyond, onUnlabelled };
}
