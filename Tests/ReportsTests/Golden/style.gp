# The style of all figures of this folder, written anew by every report as long as this line stands.
# Take the line away and change what you like; then: gnuplot NAME.gp
# Other files: gnuplot -e "FORMAT = 'pdf'" NAME.gp, or 'png'; another place: -e "OUT = 'PATH'"
if (!exists("FORMAT")) FORMAT = "svg"
if (!exists("OUT")) OUT = NAME.".".FORMAT
if (!exists("TITLE")) TITLE = "figure"
# Points a pixel: on a screen 0.75, and in a png two dots; on paper less, and 300 dots an inch.
if (!exists("SCALE")) SCALE = 0.75
DOTS = SCALE == 0.75 ? 2 : SCALE*300/72; STROKE = SCALE == 0.75 ? 1.3 : 1
LIFT = SCALE == 0.75 ? 0.3 : 0.6
FONT = SCALE == 0.75 ? "sans-serif,12" : "sans-serif,11"
if (FORMAT eq "svg") set terminal svg name TITLE size WIDTH,HEIGHT rounded enhanced font FONT background rgb "white"
if (FORMAT eq "pdf") set terminal pdfcairo size WIDTH*SCALE/72.0,HEIGHT*SCALE/72.0 rounded enhanced font FONT fontscale 0.75*SCALE linewidth STROKE background rgb "white"
if (FORMAT eq "png") set terminal pngcairo size DOTS*WIDTH,DOTS*HEIGHT rounded enhanced font FONT fontscale 0.75*DOTS linewidth DOTS pointscale DOTS background rgb "white"
set output OUT
set encoding utf8
set datafile missing "?"
# Arms take the colours in turn: the first eight of a panel in lines, the next eight dashed.
C1 = "#0072b2"; C2 = "#d55e00"; C3 = "#009e73"; C4 = "#cc79a7"; C5 = "#e69f00"; C6 = "#56b4e9"; C7 = "#333333"; C8 = "#8c8c8c"
INK = "#1f2328"; TEXT = "#424a53"; MUTED = "#59636e"; FRAME = "#57606a"; GRID = "#e7eaee"; RULE = "#8c959f"; FAINT = "#d0d7de"
# Heat maps: the best is darkest.
set palette defined (0 "#08306b", 0.2 "#08519c", 0.4 "#2879b9", 0.6 "#5fa6d1", 0.8 "#a9cfe5", 1 "#eff5fb")
set border 3 lc rgb FRAME lw 1
set tics nomirror out scale 0.5,0.25 textcolor rgb TEXT font ",11"
set grid xtics ytics lc rgb GRID lw 0.8 dt 1
unset key
