# Himmelblau: schedules and optimizers: median final gap; framed: the best
# Draw it again with: gnuplot himmelblau-heat-map.gp
NAME = 'himmelblau-heat-map'; TITLE = 'himmelblau_heat_map'; WIDTH = 364; HEIGHT = 172
load 'style.gp'
set label 1 '{/:Bold Himmelblau: schedules and optimizers}' at screen 0.044, screen 0.8721 left font ",14" tc rgb INK
set label 2 'median final gap; framed: the best' at screen 0.044, screen 0.7558 left font ",11" tc rgb MUTED
set lmargin at screen 0.233; set rmargin at screen 0.6505
set bmargin at screen 0.1395; set tmargin at screen 0.4651
unset border; unset grid; unset xtics; unset ytics; unset colorbox
set xrange [-0.5:1.5]
set yrange [1.5:-0.5]
set cbrange [2.220446049250313e-16:1.000222044604925e-12]
set label 10 'constant' at screen 0.2055, first 0 right font ",11" tc rgb TEXT
set label 11 'cosine' at screen 0.2055, first 1 right font ",11" tc rgb TEXT
set label 100 'adam' at first 0, screen 0.5465 center font ",11" tc rgb TEXT
set label 101 'momentum' at first 1, screen 0.5465 center font ",11" tc rgb TEXT
D = 'himmelblau-heat-map.dat'
plot D index 0 using 1:2:(0.485):(0.46):3 with boxxyerror fs solid noborder lc palette, \
  D index 1 using 1:2:(0.485):(0.46) with boxxyerror fc rgb GRID fs solid noborder, \
  D index 0 using 1:2:($5 > 0 ? stringcolumn(4) : "") with labels font ",11" tc rgb "white", \
  D index 0 using 1:2:($5 > 0 ? "" : stringcolumn(4)) with labels font ",11" tc rgb INK, \
  D index 1 using 1:2:(stringcolumn(4)) with labels font ",11" tc rgb MUTED, \
  D index 2 using 1:2:(0.485):(0.46) with boxxyerror lc rgb C2 lw 2.5 fs empty border lc rgb C2
