/** When the reader's own colours hold, the drawings take them too. */
export const forcedColours = `
@media (forced-colors:active){
svg text{fill:CanvasText}
svg .ours,svg .comparator,svg .axis{stroke:CanvasText}
svg .ours-dot,svg .bar{fill:CanvasText}
svg .grid{stroke:GrayText}
svg .chance{fill:none}
svg .band{fill:none;stroke:GrayText}
.mast{border-bottom:1px solid CanvasText}
.restricted .edition{border:2px solid CanvasText}
}
`
