# batches of 4: median and quartiles over 40 seeds
# Draw it again with: gnuplot batches-of-4.gp
NAME = 'batches-of-4'; WIDTH = 960; HEIGHT = 320
load 'style.gp'
set label 1 '{/:Bold batches of 4}' at screen 0.0167, screen 0.9313 left font ",14" tc rgb INK
set label 2 'median and quartiles over 40 seeds' at screen 0.0167, screen 0.8688 left font ",11" tc rgb MUTED
set yrange [1.4608827292197924e-05:2.0205303826245637e-05]
unset logscale y
set format y '%g'
set xrange [0.0:4000.0]
unset logscale x
set format x '%g'
D = 'batches-of-4.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.279
set bmargin at screen 0.2125; set tmargin at screen 0.7125
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold constant}' at screen 0.0813, screen 0.75 left font ",12" tc rgb INK
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
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 0.625 nohead lc rgb C1 lw 0.8
set label 10 'learningRate=0.005' at graph 1.0843, graph 0.625 left font ",11" tc rgb C1
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 0.7188 nohead lc rgb C2 lw 0.8
set label 11 'learningRate=0.01' at graph 1.0843, graph 0.7188 left font ",11" tc rgb C2
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 0.8125 nohead lc rgb C3 lw 0.8
set label 12 'learningRate=0.02' at graph 1.0843, graph 0.8125 left font ",11" tc rgb C3
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 0.9063 nohead lc rgb C4 lw 0.8
set label 13 'learningRate=0.04' at graph 1.0843, graph 0.9063 left font ",11" tc rgb C4
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 1.0 nohead lc rgb C5 lw 0.8
set label 14 'learningRate=0.08' at graph 1.0843, graph 1.0 left font ",11" tc rgb C5
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.12 noborder, \
  D index 6 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.12 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.12 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.12 noborder, \
  D index 9 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.12 noborder, \
  D index 9 using 1:3 with lines lw 2 lc rgb C5, \
  D index 8 using 1:3 with lines lw 2 lc rgb C4, \
  D index 7 using 1:3 with lines lw 2 lc rgb C3, \
  D index 6 using 1:3 with lines lw 2 lc rgb C2, \
  D index 4 using 1:3 with lines lw 2 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.779
set bmargin at screen 0.2125; set tmargin at screen 0.7125
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold linear}' at screen 0.5813, screen 0.75 left font ",12" tc rgb INK
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
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 0.625 nohead lc rgb C2 lw 0.8
set label 10 'learningRate=0.01 + linear' at graph 1.0843, graph 0.625 left font ",11" tc rgb C2
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 0.7188 nohead lc rgb C1 lw 0.8
set label 11 'learningRate=0.005 + linear' at graph 1.0843, graph 0.7188 left font ",11" tc rgb C1
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 0.8125 nohead lc rgb C5 lw 0.8
set label 12 'learningRate=0.08 + linear' at graph 1.0843, graph 0.8125 left font ",11" tc rgb C5
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 0.9063 nohead lc rgb C3 lw 0.8
set label 13 'learningRate=0.02 + linear' at graph 1.0843, graph 0.9063 left font ",11" tc rgb C3
set arrow from graph 1.0158, graph 0.9545 to graph 1.0632, graph 1.0 nohead lc rgb C4 lw 0.8
set label 14 'learningRate=0.04 + linear' at graph 1.0843, graph 1.0 left font ",11" tc rgb C4
plot D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.12 noborder, \
  D index 1 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.12 noborder, \
  D index 2 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.12 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.12 noborder, \
  D index 5 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.12 noborder, \
  D index 5 using 1:3 with lines lw 2 lc rgb C4, \
  D index 3 using 1:3 with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 with lines lw 2 lc rgb C5, \
  D index 1 using 1:3 with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 with lines lw 2 lc rgb C2
unset label 1
unset label 2
unset multiplot
