# tiltedDoubleWell: in the global basin: fraction of runs against steps, with 95 % intervals
# Draw it again with: gnuplot tilteddoublewell-basins.gp
NAME = 'tilteddoublewell-basins'; WIDTH = 878; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold tiltedDoubleWell: in the global basin}' at screen 0.0182, screen 0.9522 left font ",14" tc rgb INK
set label 2 'fraction of runs against steps, with 95 % intervals' at screen 0.0182, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [-0.02:1.02]
unset logscale y
set format y '%g'
set xrange [1.0:10000.0]
set logscale x 10
set format x '10^{%L}'
D = 'tilteddoublewell-basins.dat'

set lmargin at screen 0.0888; set rmargin at screen 0.7284
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
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
set arrow from graph 1.0053, graph 0.6923 to graph 1.0214, graph 0.6076 nohead lc rgb C1 lw 0.8
set label 10 'langevin' at graph 1.0285, graph 0.6076 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.8942 to graph 1.0214, graph 0.782 nohead lc rgb C2 lw 0.8
set label 11 'langevin + exponential' at graph 1.0285, graph 0.782 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.8462 to graph 1.0214, graph 0.7384 nohead lc rgb C3 lw 0.8
set label 12 'langevin + linear' at graph 1.0285, graph 0.7384 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.1154 to graph 1.0214, graph 0.1154 nohead lc rgb C4 lw 0.8
set label 13 'langevin + logarithmicCooling' at graph 1.0285, graph 0.1154 left font ",11" tc rgb C4
set arrow from graph 1.0053, graph 0.6635 to graph 1.0214, graph 0.564 nohead lc rgb C5 lw 0.8
set label 14 'metropolis' at graph 1.0285, graph 0.564 left font ",11" tc rgb C5
set arrow from graph 1.0053, graph 0.9423 to graph 1.0214, graph 0.8692 nohead lc rgb C6 lw 0.8
set label 15 'metropolis + exponential' at graph 1.0285, graph 0.8692 left font ",11" tc rgb C6
set arrow from graph 1.0053, graph 0.9327 to graph 1.0214, graph 0.8256 nohead lc rgb C7 lw 0.8
set label 16 'metropolis + linear' at graph 1.0285, graph 0.8256 left font ",11" tc rgb C7
set arrow from graph 1.0053, graph 0.8077 to graph 1.0214, graph 0.6948 nohead lc rgb C8 lw 0.8
set label 17 'metropolis + logarithmicCooling' at graph 1.0285, graph 0.6948 left font ",11" tc rgb C8
set arrow from graph 1.0053, graph 0.7115 to graph 1.0214, graph 0.6512 nohead lc rgb C1 lw 0.8
set label 18 'siman' at graph 1.0285, graph 0.6512 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.9519 to graph 1.0214, graph 0.9128 nohead lc rgb C2 lw 0.8
set label 19 'siman + exponential' at graph 1.0285, graph 0.9128 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.9712 to graph 1.0214, graph 1.0 nohead lc rgb C3 lw 0.8
set label 20 'siman + linear' at graph 1.0285, graph 1.0 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.9615 to graph 1.0214, graph 0.9564 nohead lc rgb C4 lw 0.8
set label 21 'siman + logarithmicCooling' at graph 1.0285, graph 0.9564 left font ",11" tc rgb C4
plot D index 0 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.05 noborder, \
  D index 1 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.05 noborder, \
  D index 2 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.05 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.05 noborder, \
  D index 4 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.05 noborder, \
  D index 5 using 1:2:4 with filledcurves fc rgb C6 fs transparent solid 0.05 noborder, \
  D index 6 using 1:2:4 with filledcurves fc rgb C7 fs transparent solid 0.05 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb C8 fs transparent solid 0.05 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.05 noborder, \
  D index 9 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.05 noborder, \
  D index 10 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.05 noborder, \
  D index 11 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.05 noborder, \
  D index 11 using 1:3 with lines lw 2 dt (6,3) lc rgb C4, \
  D index 11 using 1:3 with points pt 7 ps 0.35 lc rgb C4, \
  D index 10 using 1:3 with lines lw 2 dt (6,3) lc rgb C3, \
  D index 10 using 1:3 with points pt 7 ps 0.35 lc rgb C3, \
  D index 9 using 1:3 with lines lw 2 dt (6,3) lc rgb C2, \
  D index 9 using 1:3 with points pt 7 ps 0.35 lc rgb C2, \
  D index 8 using 1:3 with lines lw 2 dt (6,3) lc rgb C1, \
  D index 8 using 1:3 with points pt 7 ps 0.35 lc rgb C1, \
  D index 7 using 1:3 with lines lw 2 lc rgb C8, \
  D index 7 using 1:3 with points pt 7 ps 0.35 lc rgb C8, \
  D index 6 using 1:3 with lines lw 2 lc rgb C7, \
  D index 6 using 1:3 with points pt 7 ps 0.35 lc rgb C7, \
  D index 5 using 1:3 with lines lw 2 lc rgb C6, \
  D index 5 using 1:3 with points pt 7 ps 0.35 lc rgb C6, \
  D index 4 using 1:3 with lines lw 2 lc rgb C5, \
  D index 4 using 1:3 with points pt 7 ps 0.35 lc rgb C5, \
  D index 3 using 1:3 with lines lw 2 lc rgb C4, \
  D index 3 using 1:3 with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:3 with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:3 with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 with points pt 7 ps 0.35 lc rgb C1
