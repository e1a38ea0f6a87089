# tiltedDoubleWell: median and quartiles over 100 seeds
# Draw it again with: gnuplot tilteddoublewell-evaluations.gp
NAME = 'tilteddoublewell-evaluations'; WIDTH = 960; HEIGHT = 540
load 'style.gp'
set label 1 '{/:Bold tiltedDoubleWell}' at screen 0.0167, screen 0.9593 left font ",14" tc rgb INK
set label 2 'median and quartiles over 100 seeds' at screen 0.0167, screen 0.9222 left font ",11" tc rgb MUTED
set yrange [1.878128208510077e-11:1.4832401951685512]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:40001.0]
set logscale x 10
set format x '10^{%L}'
D = 'tilteddoublewell-evaluations.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.3408
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold langevin}' at screen 0.0813, screen 0.8519 left font ",12" tc rgb INK
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
set arrow from graph 0.8692, graph 0.1083 to graph 1, graph 0.1083 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.012, graph 0.1083 to graph 1.0482, graph 0.0859 nohead lc rgb C2 lw 0.8
set label 10 'exponential' at graph 1.0642, graph 0.0859 left font ",11" tc rgb C2
set arrow from graph 0.8692, graph 0.1865 to graph 1, graph 0.1865 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.012, graph 0.1865 to graph 1.0482, graph 0.1797 nohead lc rgb C3 lw 0.8
set label 11 'linear' at graph 1.0642, graph 0.1797 left font ",11" tc rgb C3
set arrow from graph 0.8692, graph 0.2442 to graph 1, graph 0.2442 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.012, graph 0.2442 to graph 1.0482, graph 0.2734 nohead lc rgb C1 lw 0.8
set label 12 'langevin' at graph 1.0642, graph 0.2734 left font ",11" tc rgb C1
set arrow from graph 0.8692, graph 0.9639 to graph 1, graph 0.9639 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.012, graph 0.9639 to graph 1.0482, graph 0.9639 nohead lc rgb C4 lw 0.8
set label 13 'logarithmicCooling' at graph 1.0642, graph 0.9639 left font ",11" tc rgb C4
plot D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 4 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 11 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 11 using 1:3 with lines lw 2 lc rgb C4, \
  D index 7 using 1:3 with lines lw 2 lc rgb C1, \
  D index 4 using 1:3 with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 with lines lw 2 lc rgb C2, \
  D index 0 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 4 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 7 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 11 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C4
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8408
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
set xlabel 'evaluations' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold metropolis}' at screen 0.5813, screen 0.8519 left font ",12" tc rgb INK
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
set arrow from graph 0.8692, graph 0.2241 to graph 1, graph 0.2241 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.012, graph 0.2241 to graph 1.0482, graph 0.198 nohead lc rgb C3 lw 0.8
set label 10 'linear' at graph 1.0642, graph 0.198 left font ",11" tc rgb C3
set arrow from graph 0.8692, graph 0.2193 to graph 1, graph 0.2193 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.012, graph 0.2193 to graph 1.0482, graph 0.1042 nohead lc rgb C2 lw 0.8
set label 11 'exponential' at graph 1.0642, graph 0.1042 left font ",11" tc rgb C2
set arrow from graph 0.8692, graph 0.2648 to graph 1, graph 0.2648 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.012, graph 0.2648 to graph 1.0482, graph 0.2917 nohead lc rgb C4 lw 0.8
set label 12 'logarithmicCooling' at graph 1.0642, graph 0.2917 left font ",11" tc rgb C4
set arrow from graph 0.8692, graph 0.2712 to graph 1, graph 0.2712 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.012, graph 0.2712 to graph 1.0482, graph 0.3855 nohead lc rgb C1 lw 0.8
set label 13 'metropolis' at graph 1.0642, graph 0.3855 left font ",11" tc rgb C1
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 6 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 9 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 10 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 10 using 1:3 with lines lw 2 lc rgb C1, \
  D index 9 using 1:3 with lines lw 2 lc rgb C4, \
  D index 6 using 1:3 with lines lw 2 lc rgb C2, \
  D index 5 using 1:3 with lines lw 2 lc rgb C3, \
  D index 5 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 6 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 9 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 10 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.3408
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'evaluations' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold siman}' at screen 0.0813, screen 0.4444 left font ",12" tc rgb INK
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
set arrow from graph 1.012, graph 0.1396 to graph 1.0482, graph 0.0438 nohead lc rgb C4 lw 0.8
set label 10 'logarithmicCooling' at graph 1.0642, graph 0.0438 left font ",11" tc rgb C4
set arrow from graph 1.012, graph 0.1558 to graph 1.0482, graph 0.1376 nohead lc rgb C2 lw 0.8
set label 11 'exponential' at graph 1.0642, graph 0.1376 left font ",11" tc rgb C2
set arrow from graph 1.012, graph 0.1834 to graph 1.0482, graph 0.2313 nohead lc rgb C3 lw 0.8
set label 12 'linear' at graph 1.0642, graph 0.2313 left font ",11" tc rgb C3
set arrow from graph 1.012, graph 0.2589 to graph 1.0482, graph 0.3251 nohead lc rgb C1 lw 0.8
set label 13 'siman' at graph 1.0642, graph 0.3251 left font ",11" tc rgb C1
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 8 using 1:3 with lines lw 2 lc rgb C1, \
  D index 3 using 1:3 with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 with lines lw 2 lc rgb C4
unset label 1
unset label 2
unset multiplot
