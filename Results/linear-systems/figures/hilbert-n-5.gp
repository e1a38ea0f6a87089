# Hilbert, n = 5: one seed; ✕: runs away, or failed
# Draw it again with: gnuplot hilbert-n-5.gp
NAME = 'hilbert-n-5'; TITLE = 'hilbert_n_5'; WIDTH = 746; HEIGHT = 460
load 'style.gp'
set label 1 '{/:Bold Hilbert, n = 5}' at screen 0.0214, screen 0.9522 left font ",14" tc rgb INK
set label 2 'one seed; ✕: runs away, or failed' at screen 0.0214, screen 0.9087 left font ",11" tc rgb MUTED
set yrange [9.339332448420984e-08:7206877.120108377]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:3000.0]
set logscale x 10
set format x '10^{%L}'
D = 'hilbert-n-5.dat'

set lmargin at screen 0.1045; set rmargin at screen 0.8572
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'residual at the iterate' at screen 0.0214, graph 0.5 center rotate by 90 tc rgb TEXT
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
set arrow from graph 1.0053, graph 0.0132 to graph 1.0214, graph 0.0132 nohead lc rgb C1 lw 0.8
set label 10 'gaussSeidel' at graph 1.0285, graph 0.0132 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.0586 to graph 1.0214, graph 0.0586 nohead lc rgb C3 lw 0.8
set label 11 'sor' at graph 1.0285, graph 0.0586 left font ",11" tc rgb C3
set arrow from graph 0.2995, graph 0.9657 to graph 1, graph 0.9657 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9657 to graph 1.0214, graph 0.9657 nohead lc rgb C2 lw 0.8
set label 12 'jacobi ✕' at graph 1.0285, graph 0.9657 left font ",11" tc rgb C2
plot D index 0 using 1:2:4 title 'gaussSeidel' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 1 using 1:2:4 title 'sor' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 title 'jacobi' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 2 using 1:3 title 'jacobi' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'sor' noenhanced with lines lw 2 lc rgb C3, \
  D index 0 using 1:3 title 'gaussSeidel' noenhanced with lines lw 2 lc rgb C1, \
  D index 2 every ::10::10 using 1:3 with points pt 2 ps 0.9 lw 2.5 lc rgb C2
