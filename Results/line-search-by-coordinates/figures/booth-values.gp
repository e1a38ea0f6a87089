# Booth: the value at the iterate, not the best so far; one seed
# Draw it again with: gnuplot booth-values.gp
NAME = 'booth-values'; TITLE = 'booth_values'; WIDTH = 786; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Booth}' at screen 0.0204, screen 0.9522 left font ",14" tc rgb INK
set label 2 'the value at the iterate, not the best so far; one seed' at screen 0.0204, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [1.7886876880531768e-15:276.4592618217553]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 1000.0
set xrange [1.0:82.0]
set logscale x 10
set format x '10^{%L}'
set xtics ('1' 1.0, '2' 2.0, '5' 5.0, '10' 10.0, '20' 20.0, '50' 50.0)
D = 'booth-values.dat'

set lmargin at screen 0.0992; set rmargin at screen 0.814
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f' at screen 0.0204, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0102 to graph 1.0214, graph 0.0102 nohead lc rgb C1 lw 0.8
set label 10 'coordinateDescent' at graph 1.0285, graph 0.0102 left font ",11" tc rgb C1
plot D index 0 using 1:2:4 title 'coordinateDescent' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 title 'coordinateDescent' noenhanced with lines lw 2 lc rgb C1
