# 6 models over the same data: each by its best-ranked arm, with the evaluations to its least gap
# Draw it again with: gnuplot models.gp
NAME = 'models'; TITLE = 'models'; WIDTH = 700; HEIGHT = 574
load 'style.gp'
set label 1 '{/:Bold 6 models over the same data}' at screen 0.0229, screen 0.9617 left font ",14" tc rgb INK
set label 2 'each by its best-ranked arm, with the evaluations to its least gap' at screen 0.0229, screen 0.9268 left font ",11" tc rgb MUTED
D = 'models.dat'
set xrange [-1.7971429797421887:5.7948109244046995]
set yrange [-5.291313938593437:2.653410222939251]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.0941; set tmargin at screen 0.7596
set xlabel 'x' tc rgb TEXT offset 0,0.3
set ylabel 'y' tc rgb TEXT offset 0.5,0
set size ratio -1
set arrow from screen 0.1029, screen 0.885 to screen 0.1286, screen 0.885 nohead lc rgb C1 lw 2
set label 'linear equation: 8 to 1e-9' at screen 0.1371, screen 0.885 left font ",11" tc rgb TEXT
set arrow from screen 0.408, screen 0.885 to screen 0.4337, screen 0.885 nohead lc rgb C2 lw 2
set label 'Pratt: 62 to 1e-9' at screen 0.4423, screen 0.885 left font ",11" tc rgb TEXT
set arrow from screen 0.1029, screen 0.8537 to screen 0.1286, screen 0.8537 nohead lc rgb C3 lw 2
set label 'distances to the circle: 55 to 1e-9: same line as Pratt' at screen 0.1371, screen 0.8537 left font ",11" tc rgb TEXT
set arrow from screen 0.1029, screen 0.8223 to screen 0.1286, screen 0.8223 nohead lc rgb C4 lw 2
set label 'squared residual: 26 to 1e-9: same line as linear equation' at screen 0.1371, screen 0.8223 left font ",11" tc rgb TEXT
set arrow from screen 0.1029, screen 0.7909 to screen 0.1286, screen 0.7909 nohead lc rgb C5 lw 2
set label 'Taubin: 81 to 1e-9: same line as Pratt' at screen 0.1371, screen 0.7909 left font ",11" tc rgb TEXT
set arrow from screen 0.5211, screen 0.7909 to screen 0.5469, screen 0.7909 nohead lc rgb C6 lw 2
set label 'heights above the upper half: 548 to 1e-9' at screen 0.5554, screen 0.7909 left font ",11" tc rgb TEXT
plot D index 0 using 1:2 with points pt 7 ps 0.5 lc rgb "#7a8ea3", \
  D index 2 using 1:2 with lines lw 11.0 lc rgb C1, \
  D index 3 using 1:2 with lines lw 9.2 lc rgb C2, \
  D index 4 using 1:2 with lines lw 7.4 lc rgb C3, \
  D index 5 using 1:2 with lines lw 5.6 lc rgb C4, \
  D index 6 using 1:2 with lines lw 3.8 lc rgb C5, \
  D index 7 using 1:2 with lines lw 2.0 lc rgb C6
