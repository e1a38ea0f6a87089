# Tilted double well: ending in the global basin: after 10,000 steps, with 95 % intervals; d* = 0.717
# Draw it again with: gnuplot tilteddoublewell-basins.gp
NAME = 'tilteddoublewell-basins'; TITLE = 'tilteddoublewell_basins'; WIDTH = 878; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Tilted double well: ending in the global basin}' at screen 0.0182, screen 0.9522 left font ",14" tc rgb INK
set label 2 'after 10,000 steps, with 95 % intervals; d* = 0.717' at screen 0.0182, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.02:1.02]
unset logscale y
set format y '%g'
set xrange [0.08333333333333334:3.5999999999999996]
set logscale x 10
set format x '10^{%L}'
set xtics ('0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1.0, '2' 2.0)
D = 'tilteddoublewell-basins.dat'

set lmargin at screen 0.0888; set rmargin at screen 0.7284
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'c, what the schedule multiplies' tc rgb TEXT offset 0,0.3
set label 4 'fraction of runs' at screen 0.0182, graph 0.5 center rotate by 90 tc rgb TEXT
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 0.9516, graph 0.7788 to graph 1, graph 0.7788 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.7788 to graph 1.0214, graph 0.7705 nohead lc rgb C1 lw 0.8
set label 10 'langevin + logarithmicCooling' at graph 1.0285, graph 0.7705 left font ",11" tc rgb C1
set arrow from graph 0.9516, graph 0.8173 to graph 1, graph 0.8173 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8173 to graph 1.0214, graph 0.8141 nohead lc rgb C2 lw 0.8
set label 11 'metropolis + logarithmicCooling' at graph 1.0285, graph 0.8141 left font ",11" tc rgb C2
set arrow from graph 0.9516, graph 0.8462 to graph 1, graph 0.8462 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8462 to graph 1.0214, graph 0.8577 nohead lc rgb C3 lw 0.8
set label 12 'siman + logarithmicCooling' at graph 1.0285, graph 0.8577 left font ",11" tc rgb C3
set arrow from graph 0.5716, graph 0.9808 to graph 1, graph 0.9808 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9808 to graph 1.0214, graph 0.9808 nohead lc rgb C4 lw 0.8
set label 13 'c = d*' at graph 1.0285, graph 0.9808 left font ",11" tc rgb C4
plot D index 0 using 1:2:4 title 'langevin + logarithmicCooling' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'metropolis + logarithmicCooling' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'siman + logarithmicCooling' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2 title 'c = d*' noenhanced with lines lw 2 lc rgb C4, \
  D index 2 using 1:3 title 'siman + logarithmicCooling' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 title 'siman + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:3 title 'metropolis + logarithmicCooling' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'metropolis + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 title 'langevin + logarithmicCooling' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'langevin + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C1
