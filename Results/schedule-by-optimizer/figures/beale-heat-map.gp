# Beale: schedules and optimizers: median final gap; framed: the best
# Draw it again with: gnuplot beale-heat-map.gp
NAME = 'beale-heat-map'; TITLE = 'beale_heat_map'; WIDTH = 476; HEIGHT = 284
load 'style.gp'
set label 1 '{/:Bold Beale: schedules and optimizers}' at screen 0.0336, screen 0.9225 left font ",14" tc rgb INK
set label 2 'median final gap; framed: the best' at screen 0.0336, screen 0.8521 left font ",11" tc rgb MUTED
set lmargin at screen 0.3028; set rmargin at screen 0.9412
set bmargin at screen 0.0845; set tmargin at screen 0.6761
unset border; unset grid; unset xtics; unset ytics; unset colorbox
set xrange [-0.5:3.5]
set yrange [5.5:-0.5]
set cbrange [-1.9798612351075509:0.21269594339598136]
set label 10 'constant' at screen 0.2818, first 0 right font ",11" tc rgb TEXT
set label 11 'cosine' at screen 0.2818, first 1 right font ",11" tc rgb TEXT
set label 12 'exponential' at screen 0.2818, first 2 right font ",11" tc rgb TEXT
set label 13 'inverseTime' at screen 0.2818, first 3 right font ",11" tc rgb TEXT
set label 14 'linear' at screen 0.2818, first 4 right font ",11" tc rgb TEXT
set label 15 'warmupStableDecay' at screen 0.2818, first 5 right font ",11" tc rgb TEXT
set label 100 'adam' at first 0, screen 0.7254 center font ",11" tc rgb TEXT
set label 101 'momentum' at first 1, screen 0.7254 center font ",11" tc rgb TEXT
set label 102 'rmsprop' at first 2, screen 0.7254 center font ",11" tc rgb TEXT
set label 103 'sgd' at first 3, screen 0.7254 center font ",11" tc rgb TEXT
D = 'beale-heat-map.dat'
plot D index 0 using 1:2:(0.485):(0.46):3 with boxxyerror fs solid noborder lc palette, \
  D index 1 using 1:2:(0.485):(0.46) with boxxyerror fc rgb GRID fs solid noborder, \
  D index 0 using 1:2:($5 > 0 ? stringcolumn(4) : "") with labels font ",11" tc rgb "white", \
  D index 0 using 1:2:($5 > 0 ? "" : stringcolumn(4)) with labels font ",11" tc rgb INK, \
  D index 1 using 1:2:(stringcolumn(4)) with labels font ",11" tc rgb MUTED, \
  D index 2 using 1:2:(0.485):(0.46) with boxxyerror lc rgb C2 lw 2.5 fs empty border lc rgb C2
