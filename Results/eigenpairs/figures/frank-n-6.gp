# Frank, n = 6: median and quartiles over 3 seeds
# Draw it again with: gnuplot frank-n-6.gp
NAME = 'frank-n-6'; TITLE = 'frank_n_6'; WIDTH = 819; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Frank, n = 6}' at screen 0.0195, screen 0.9522 left font ",14" tc rgb INK
set label 2 'median and quartiles over 3 seeds' at screen 0.0195, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [2.6232107654206076e-16:17.672361146266987]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 1000.0
set xrange [0.0:100.0]
unset logscale x
set format x '%g'
D = 'frank-n-6.dat'

set lmargin at screen 0.0952; set rmargin at screen 0.7813
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'residual at the iterate' at screen 0.0195, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0245 to graph 1.0214, graph 0.002 nohead lc rgb C3 lw 0.8
set label 10 'rayleighQuotient' at graph 1.0285, graph 0.002 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.0524 to graph 1.0214, graph 0.0456 nohead lc rgb C1 lw 0.8
set label 11 'powerIteration shift=0' at graph 1.0285, graph 0.0456 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0599 to graph 1.0214, graph 0.0892 nohead lc rgb C2 lw 0.8
set label 12 'powerIteration shift=1' at graph 1.0285, graph 0.0892 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'rayleighQuotient' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'powerIteration shift=0' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'powerIteration shift=1' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'powerIteration shift=1' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'powerIteration shift=0' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'rayleighQuotient' noenhanced with lines lw 2 lc rgb C3
