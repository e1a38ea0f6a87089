# Rosenbrock, n = 2, noise 1: schedules and optimizers: median final gap; framed: the best
# Draw it again with: gnuplot rosenbrock-n-2-noise-1-heat-map.gp
NAME = 'rosenbrock-n-2-noise-1-heat-map'; TITLE = 'rosenbrock_n_2_noise_1_heat_map'; WIDTH = 508; HEIGHT = 564
load 'style.gp'
set label 1 '{/:Bold Rosenbrock, n = 2, noise 1: schedules and optimizers}' at screen 0.0315, screen 0.961 left font ",14" tc rgb INK
set label 2 'median final gap; framed: the best' at screen 0.0315, screen 0.9255 left font ",11" tc rgb MUTED
set lmargin at screen 0.4268; set rmargin at screen 0.726
set bmargin at screen 0.0426; set tmargin at screen 0.8369
unset border; unset grid; unset xtics; unset ytics; unset colorbox
set xrange [-0.5:1.5]
set yrange [15.5:-0.5]
set cbrange [-5.82761660196603:-1.9376088773153266]
set label 10 'constant' at screen 0.4071, first 0 right font ",11" tc rgb TEXT
set label 11 'cosine' at screen 0.4071, first 1 right font ",11" tc rgb TEXT
set label 12 'cosineRestarts' at screen 0.4071, first 2 right font ",11" tc rgb TEXT
set label 13 'cosineSegments' at screen 0.4071, first 3 right font ",11" tc rgb TEXT
set label 14 'exponential' at screen 0.4071, first 4 right font ",11" tc rgb TEXT
set label 15 'inverseTime' at screen 0.4071, first 5 right font ",11" tc rgb TEXT
set label 16 'linear' at screen 0.4071, first 6 right font ",11" tc rgb TEXT
set label 17 'logarithmicCooling' at screen 0.4071, first 7 right font ",11" tc rgb TEXT
set label 18 'multistep' at screen 0.4071, first 8 right font ",11" tc rgb TEXT
set label 19 'oneCycle cycleMomentum=false' at screen 0.4071, first 9 right font ",11" tc rgb TEXT
set label 20 'oneCycle cycleMomentum=true' at screen 0.4071, first 10 right font ",11" tc rgb TEXT
set label 21 'piecewise' at screen 0.4071, first 11 right font ",11" tc rgb TEXT
set label 22 'polynomial' at screen 0.4071, first 12 right font ",11" tc rgb TEXT
set label 23 'step' at screen 0.4071, first 13 right font ",11" tc rgb TEXT
set label 24 'warmup cosine' at screen 0.4071, first 14 right font ",11" tc rgb TEXT
set label 25 'warmupStableDecay' at screen 0.4071, first 15 right font ",11" tc rgb TEXT
set label 100 'adam' at first 0, screen 0.8617 center font ",11" tc rgb TEXT
set label 101 'momentum' at first 1, screen 0.8617 center font ",11" tc rgb TEXT
D = 'rosenbrock-n-2-noise-1-heat-map.dat'
plot D index 0 using 1:2:(0.485):(0.46):3 with boxxyerror fs solid noborder lc palette, \
  D index 1 using 1:2:(0.485):(0.46) with boxxyerror fc rgb GRID fs solid noborder, \
  D index 0 using 1:2:($5 > 0 ? stringcolumn(4) : "") with labels font ",11" tc rgb "white", \
  D index 0 using 1:2:($5 > 0 ? "" : stringcolumn(4)) with labels font ",11" tc rgb INK, \
  D index 1 using 1:2:(stringcolumn(4)) with labels font ",11" tc rgb MUTED, \
  D index 2 using 1:2:(0.485):(0.46) with boxxyerror lc rgb C2 lw 2.5 fs empty border lc rgb C2
