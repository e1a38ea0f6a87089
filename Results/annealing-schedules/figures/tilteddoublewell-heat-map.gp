# tiltedDoubleWell: schedules and optimizers: median final gap; framed: the best
# Draw it again with: gnuplot tilteddoublewell-heat-map.gp
NAME = 'tilteddoublewell-heat-map'; WIDTH = 424; HEIGHT = 228
load 'style.gp'
set label 1 '{/:Bold tiltedDoubleWell: schedules and optimizers}' at screen 0.0377, screen 0.9035 left font ",14" tc rgb INK
set label 2 'median final gap; framed: the best' at screen 0.0377, screen 0.8158 left font ",11" tc rgb MUTED
set lmargin at screen 0.355; set rmargin at screen 0.9341
set bmargin at screen 0.1053; set tmargin at screen 0.5965
unset border; unset grid; unset xtics; unset ytics; unset colorbox
set xrange [-0.5:2.5]
set yrange [3.5:-0.5]
set cbrange [-9.545750984826155:-0.22215650918389165]
set label 10 'constant' at screen 0.3315, first 0 right font ",11" tc rgb TEXT
set label 11 'exponential' at screen 0.3315, first 1 right font ",11" tc rgb TEXT
set label 12 'linear' at screen 0.3315, first 2 right font ",11" tc rgb TEXT
set label 13 'logarithmicCooling' at screen 0.3315, first 3 right font ",11" tc rgb TEXT
set label 100 'langevin' at first 0, screen 0.6579 center font ",11" tc rgb TEXT
set label 101 'metropolis' at first 1, screen 0.6579 center font ",11" tc rgb TEXT
set label 102 'siman' at first 2, screen 0.6579 center font ",11" tc rgb TEXT
D = 'tilteddoublewell-heat-map.dat'
plot D index 0 using 1:2:(0.485):(0.46):3 with boxxyerror fs solid noborder lc palette, \
  D index 1 using 1:2:(0.485):(0.46) with boxxyerror fc rgb GRID fs solid noborder, \
  D index 0 using 1:2:($5 > 0 ? stringcolumn(4) : "") with labels font ",11" tc rgb "white", \
  D index 0 using 1:2:($5 > 0 ? "" : stringcolumn(4)) with labels font ",11" tc rgb INK, \
  D index 1 using 1:2:(stringcolumn(4)) with labels font ",11" tc rgb MUTED, \
  D index 2 using 1:2:(0.485):(0.46) with boxxyerror lc rgb C2 lw 2.5 fs empty border lc rgb C2
