# irises, covariance: iris.csv, first seed
# Draw it again with: gnuplot irises-covariance-fit.gp
NAME = 'irises-covariance-fit'; TITLE = 'irises_covariance_fit'; WIDTH = 700; HEIGHT = 538
load 'style.gp'
set label 1 '{/:Bold irises, covariance}' at screen 0.0229, screen 0.9591 left font ",14" tc rgb INK
set label 2 'iris.csv, first seed' at screen 0.0229, screen 0.9219 left font ",11" tc rgb MUTED
D = 'irises-covariance-fit.dat'
set xrange [4.084:8.116]
set yrange [-0.18803491344458295:7.704034913444588]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.1004; set tmargin at screen 0.8104
set xlabel 'sepal\_length\_cm{}' tc rgb TEXT offset 0,0.3
set ylabel 'petal\_length\_cm{}' tc rgb TEXT offset 0.5,0
set arrow from screen 0.1029, screen 0.8773 to screen 0.1286, screen 0.8773 nohead lc rgb C1 lw 2
set label 'bfgs2' at screen 0.1371, screen 0.8773 left font ",11" tc rgb TEXT
set arrow from screen 0.21, screen 0.8773 to screen 0.2357, screen 0.8773 nohead lc rgb C2 lw 2
set label 'gradientDescent: same line as bfgs2' at screen 0.2443, screen 0.8773 left font ",11" tc rgb TEXT
set arrow from screen 0.1029, screen 0.8439 to screen 0.1286, screen 0.8439 nohead lc rgb C3 lw 2
set label 'orthogonalIteration: same line as bfgs2' at screen 0.1371, screen 0.8439 left font ",11" tc rgb TEXT
plot D index 0 using 1:2 with points pt 7 ps 0.5 lc rgb "#7a8ea3", \
  D index 2 using 1:2 with lines lw 5.6 lc rgb C1, \
  D index 3 using 1:2 with lines lw 3.8 lc rgb C2, \
  D index 4 using 1:2 with lines lw 2.0 lc rgb C3
