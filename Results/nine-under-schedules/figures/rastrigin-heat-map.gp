# Rastrigin: schedules and optimizers: median final gap; framed: the best
# Draw it again with: gnuplot rastrigin-heat-map.gp
NAME = 'rastrigin-heat-map'; TITLE = 'rastrigin_heat_map'; WIDTH = 1065; HEIGHT = 228
load 'style.gp'
set label 1 '{/:Bold Rastrigin: schedules and optimizers}' at screen 0.015, screen 0.9035 left font ",14" tc rgb INK
set label 2 'median final gap; framed: the best' at screen 0.015, screen 0.8158 left font ",11" tc rgb MUTED
set lmargin at screen 0.1105; set rmargin at screen 0.9737
set bmargin at screen 0.1053; set tmargin at screen 0.5965
unset border; unset grid; unset xtics; unset ytics; unset colorbox
set xrange [-0.5:7.5]
set yrange [3.5:-0.5]
set cbrange [-9.245500798059174:0.6839396211970831]
set label 10 'constant' at screen 0.1011, first 0 right font ",11" tc rgb TEXT
set label 11 'linear' at screen 0.1011, first 1 right font ",11" tc rgb TEXT
set label 12 'step' at screen 0.1011, first 2 right font ",11" tc rgb TEXT
set label 13 'warmup cosine' at screen 0.1011, first 3 right font ",11" tc rgb TEXT
set label 100 'adadelta' at first 0, screen 0.6579 center font ",11" tc rgb TEXT
set label 101 'adagrad' at first 1, screen 0.6579 center font ",11" tc rgb TEXT
set label 102 'adam' at first 2, screen 0.6579 center font ",11" tc rgb TEXT
set label 103 'adamw' at first 3, screen 0.6579 center font ",11" tc rgb TEXT
set label 104 'gradientDescent' at first 4, screen 0.6579 center font ",11" tc rgb TEXT
set label 105 'momentum' at first 5, screen 0.6579 center font ",11" tc rgb TEXT
set label 106 'nesterov' at first 6, screen 0.6579 center font ",11" tc rgb TEXT
set label 107 'rmsprop' at first 7, screen 0.6579 center font ",11" tc rgb TEXT
D = 'rastrigin-heat-map.dat'
plot D index 0 using 1:2:(0.485):(0.46):3 with boxxyerror fs solid noborder lc palette, \
  D index 1 using 1:2:(0.485):(0.46) with boxxyerror fc rgb GRID fs solid noborder, \
  D index 0 using 1:2:($5 > 0 ? stringcolumn(4) : "") with labels font ",11" tc rgb "white", \
  D index 0 using 1:2:($5 > 0 ? "" : stringcolumn(4)) with labels font ",11" tc rgb INK, \
  D index 1 using 1:2:(stringcolumn(4)) with labels font ",11" tc rgb MUTED, \
  D index 2 using 1:2:(0.485):(0.46) with boxxyerror lc rgb C2 lw 2.5 fs empty border lc rgb C2
