# Multilayer perceptron on xor: xor.csv, first seed
# Draw it again with: gnuplot multilayerperceptron-fit.gp
NAME = 'multilayerperceptron-fit'; TITLE = 'multilayerperceptron_fit'; WIDTH = 700; HEIGHT = 520
load 'style.gp'
set label 1 '{/:Bold Multilayer perceptron on xor}' at screen 0.0229, screen 0.9577 left font ",14" tc rgb INK
set label 2 'xor.csv, first seed' at screen 0.0229, screen 0.9192 left font ",11" tc rgb MUTED
D = 'multilayerperceptron-fit.dat'
set xrange [-3.5746228944736274:2.6480141210780634]
set yrange [-2.3379869389162296:4.203149514970058]
set lmargin at screen 0.1029; set rmargin at screen 0.9657
set bmargin at screen 0.1038; set tmargin at screen 0.8385
set xlabel 'x1' tc rgb TEXT offset 0,0.3
set ylabel 'x2' tc rgb TEXT offset 0.5,0
set arrow from screen 0.1029, screen 0.8731 to screen 0.1286, screen 0.8731 nohead lc rgb C1 lw 2
set label 'momentum, accuracy 0.965' at screen 0.1371, screen 0.8731 left font ",11" tc rgb TEXT
set label '○ y = 0' at screen 0.3891, screen 0.8731 left font ",11" tc rgb TEXT
set label '● y = 1' at screen 0.4809, screen 0.8731 left font ",11" tc rgb TEXT
P = 'multilayerperceptron-fit-probability.dat'
set contour base; unset surface; set cntrparam levels discrete 0.5
set table $B0; splot P matrix index 0 using (-3.5746228944736274 + $1*0.05185530846293075):(-2.3379869389162296 + $2*0.054509470449052404):3; unset table
unset contour
set palette defined (0 "#dfe6ee", 0.5 "#ffffff", 1 "#f6e7d3")
set cbrange [0:1]; unset colorbox
plot P matrix index 0 using (-3.5746228944736274 + $1*0.05185530846293075):(-2.3379869389162296 + $2*0.054509470449052404):3 with image, \
  D index 0 using 1:2 with points pt 6 ps 0.6 lc rgb "#7a8ea3", \
  D index 1 using 1:2 with points pt 7 ps 0.6 lc rgb "#c2884a", \
  $B0 using 1:2 with lines lw 2.0 lc rgb C1
