# 6 models over the same data: each by its best-ranked arm, with the evaluations to its least gap
# Draw it again with: gnuplot models.gp
NAME = 'models'; TITLE = 'models'; WIDTH = 700; HEIGHT = 556
load 'style.gp'
set label 1 '{/:Bold 6 models over the same data}' at screen 0.0229, screen 0.9604 left font ",14" tc rgb INK
set label 2 'each by its best-ranked arm, with the evaluations to its least gap' at screen 0.0229, screen 0.9245 left font ",11" tc rgb MUTED
D = 'models.dat'
set xrange [-1.7971429797421887:5.7948109244046995]
set yrange [-5.291313938593437:2.653410222939251]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.0971; set tmargin at screen 0.7842
set xlabel 'x' tc rgb TEXT offset 0,0.3
set ylabel 'y' tc rgb TEXT offset 0.5,0
set size ratio -1
set arrow from screen 0.1029, screen 0.8813 to screen 0.1286, screen 0.8813 nohead lc rgb C1 lw 2
set label 'linear equation: 8 to 1e-9' at screen 0.1371, screen 0.8813 left font ",11" tc rgb TEXT
set arrow from screen 0.408, screen 0.8813 to screen 0.4337, screen 0.8813 nohead lc rgb C2 lw 2
set label 'Pratt: 62 to 1e-9' at screen 0.4423, screen 0.8813 left font ",11" tc rgb TEXT
set arrow from screen 0.1029, screen 0.8489 to screen 0.1286, screen 0.8489 nohead lc rgb C3 lw 2
set label 'distances to the circle: 55 to 1e-9' at screen 0.1371, screen 0.8489 left font ",11" tc rgb TEXT
set arrow from screen 0.4929, screen 0.8489 to screen 0.5186, screen 0.8489 nohead lc rgb C4 lw 2
set label 'squared residual: 26 to 1e-9' at screen 0.5271, screen 0.8489 left font ",11" tc rgb TEXT
set arrow from screen 0.1029, screen 0.8165 to screen 0.1286, screen 0.8165 nohead lc rgb C5 lw 2
set label 'Taubin: 81 to 1e-9' at screen 0.1371, screen 0.8165 left font ",11" tc rgb TEXT
set arrow from screen 0.3326, screen 0.8165 to screen 0.3583, screen 0.8165 nohead lc rgb C6 lw 2
set label 'heights above the upper half: 548 to 1e-9' at screen 0.3669, screen 0.8165 left font ",11" tc rgb TEXT
plot D index 0 using 1:2 with points pt 7 ps 0.5 lc rgb "#7a8ea3", \
  D index 2 using 1:2 with lines lw 11.0 lc rgb C1, \
  D index 3 using 1:2 with lines lw 9.2 lc rgb C2, \
  D index 4 using 1:2 with lines lw 7.4 lc rgb C3, \
  D index 5 using 1:2 with lines lw 5.6 lc rgb C4, \
  D index 6 using 1:2 with lines lw 3.8 lc rgb C5, \
  D index 7 using 1:2 with lines lw 2.0 lc rgb C6
